/** That somebody spoke to a person, or tried to: so that nobody who is in touch is taken to be lost. */
package org.opendoor.session.domain.contact;
