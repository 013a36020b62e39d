/**
 * How a change gets to a receiver: one replica holds a subscription for a minute at most, reads the next piece of the
 * feed, sends it message by message, and moves the subscription's place with each that was taken. What fails holds back
 * its own subscription and no other; what was sent and not noted is sent again.
 */
package org.opendoor.kit.webhook.sending;
