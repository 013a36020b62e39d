/** Keeps clinicians' words sealed, and the keys that open them in a schema of their own. */
package org.opendoor.session.persistence.professional;
