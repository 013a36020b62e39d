/** Contact with a person between sessions, over REST. */
package org.opendoor.session.rest.contact;
