/**
 * How far this service's consumers are behind, in events and in time. Measured beside them, from what the broker knows of
 * the group and of the topic: a consumer that is stuck could not tell.
 */
package org.opendoor.eventing.lag;
