/**
 * The time a service lives in: the machine's time plus an offset that only a local platform may move, and only forward.
 */
package org.opendoor.kit.time;
