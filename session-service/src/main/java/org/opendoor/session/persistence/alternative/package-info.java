/** Offers and their answers as rows. */
package org.opendoor.session.persistence.alternative;
