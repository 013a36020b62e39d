/**
 * The only code that sees Kafka's broker classes. It runs in the broker's own JVM, on the class path that the build wrote
 * down, so that the broker's version never meets the client's version of the services.
 */
package org.opendoor.embedded.broker;
