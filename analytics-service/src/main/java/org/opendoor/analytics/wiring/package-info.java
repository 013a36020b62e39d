/**
 * Fits the platform's parts to the ports of the use cases; the only room that sees all others.
 */
package org.opendoor.analytics.wiring;
