/** Keeps travel claims, a row for each. */
package org.opendoor.session.persistence.travel;
