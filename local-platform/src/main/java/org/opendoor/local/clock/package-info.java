/**
 * Moves the platform's clock, so that somebody can see in a minute what takes weeks. Every instant at which something is
 * due is stopped at, in order, as if the time had really passed.
 */
package org.opendoor.local.clock;
