/** Travel is paid: what somebody spent to come to a session, or to look for it in vain, and what becomes of their claim. */
package org.opendoor.session.domain.travel;
