/**
 * Settings, calendar, clock, identity and timers: the only room that sees all the others, so that they need not see each
 * other.
 */
package org.opendoor.followup.wiring;
