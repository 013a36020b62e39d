/**
 * How services talk and listen: what a transaction accepted is said once, in order per key ({@link
 * org.opendoor.eventing.Outbox}), and what is heard takes effect once ({@link org.opendoor.eventing.Inbox}), whatever
 * crashes in between. There is no domain word in this module.
 */
package org.opendoor.eventing;
