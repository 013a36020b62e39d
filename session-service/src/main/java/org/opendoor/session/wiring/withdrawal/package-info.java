/** The day on which an unanswered withdrawal takes effect, as a durable timer. */
package org.opendoor.session.wiring.withdrawal;
