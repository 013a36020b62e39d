/** The end of a day, as durable timers: when it comes, what was to be done by then is carried up. */
package org.opendoor.session.wiring.task;
