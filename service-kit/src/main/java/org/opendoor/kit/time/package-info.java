/**
 * The time a service lives in: the machine's time plus an offset that only a local platform may move, and only forward;
 * and the days on which people in England work.
 */
package org.opendoor.kit.time;
