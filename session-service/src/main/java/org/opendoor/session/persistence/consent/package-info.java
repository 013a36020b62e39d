/** Consents as rows that are only ever added: what somebody agreed to, and until when, can be shown years later. */
package org.opendoor.session.persistence.consent;
