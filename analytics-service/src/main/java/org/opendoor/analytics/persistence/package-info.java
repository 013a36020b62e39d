/**
 * Facts and journeys in PostgreSQL. Every statement works on a set, so a batch costs the same round trips whatever its
 * size; exact counts never leave for anywhere but the use case that protects them.
 */
package org.opendoor.analytics.persistence;
