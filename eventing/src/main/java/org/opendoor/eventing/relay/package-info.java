/** Takes what the outbox holds to Kafka: one active relay per outbox, in order, every wait bounded. */
package org.opendoor.eventing.relay;
