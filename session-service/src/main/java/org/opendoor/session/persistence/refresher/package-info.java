/** Refresher sessions as rows. */
package org.opendoor.session.persistence.refresher;
