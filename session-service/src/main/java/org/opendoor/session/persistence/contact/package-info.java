/** Contacts and silences as rows. */
package org.opendoor.session.persistence.contact;
