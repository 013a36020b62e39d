/**
 * Mechanism at the edges of every service. No word of the domain belongs here: what a service is about stays in the
 * service.
 */
package org.opendoor.kit;
