/**
 * Promises for later that survive a restart: a timer is a row, fired once in a transaction of its own, retried until it
 * succeeds.
 */
package org.opendoor.kit.timer;
