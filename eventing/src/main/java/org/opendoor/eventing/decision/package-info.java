/**
 * How a domain answers a command. Pure Java without a framework, so that every service's domain may use it: the only
 * package outside itself that a domain depends on.
 */
package org.opendoor.eventing.decision;
