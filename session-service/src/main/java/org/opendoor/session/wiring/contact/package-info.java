/** The end of somebody's last day, as durable timers. */
package org.opendoor.session.wiring.contact;
