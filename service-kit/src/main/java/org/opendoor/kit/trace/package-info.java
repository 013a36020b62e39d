/**
 * When a service is traced, and what of it may leave: the spans of its requests (Quarkus makes them), of its events
 * (eventing makes them) and of its timers, held to one list of attributes.
 */
package org.opendoor.kit.trace;
