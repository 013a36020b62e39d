/** The only room that sees all: settings, the clock, ids, and whose programmes a caller may touch. */
package org.opendoor.session.wiring;
