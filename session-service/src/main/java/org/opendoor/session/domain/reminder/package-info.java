/** When somebody is reminded of a session: early enough to arrange the journey there, and never of one that has moved. */
package org.opendoor.session.domain.reminder;
