/** The timers of waits for a first meeting. */
package org.opendoor.session.wiring.slot;
