/**
 * One trace from a request through outbox, Kafka and inbox to whatever the events lead to. Trace context is kept and
 * carried where {@link org.opendoor.eventing.Causality} is. Where tracing is off, nothing here makes an object per event.
 */
package org.opendoor.eventing.trace;
