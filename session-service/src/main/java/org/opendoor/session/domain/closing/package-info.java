/** The last session: what comes next, and what somebody thinks of it all. */
package org.opendoor.session.domain.closing;
