/**
 * Starts real PostgreSQL, Kafka and Keycloak as processes of this machine: tests and the local platform run against the
 * real thing, and neither needs Docker. Everything listens on loopback, every wait is bounded, and whatever was started
 * dies with the JVM that started it, even when that one is killed.
 */
package org.opendoor.embedded;
