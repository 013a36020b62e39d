/** The rows behind the inbox: claims, dead letters and parked events, each written set-based. */
package org.opendoor.eventing.store;
