/** Slots, suggestions and first meetings on the wire. What Jobcentre and intake get back is a time, a mode and a place. */
package org.opendoor.session.rest.slot;
