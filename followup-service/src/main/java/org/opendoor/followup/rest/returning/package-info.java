/** The open door over REST: a yes told to whoever got in touch. */
package org.opendoor.followup.rest.returning;
