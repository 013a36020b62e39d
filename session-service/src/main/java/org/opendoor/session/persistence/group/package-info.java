/** How groups are kept: the group, its sessions, and who is or was on its list. */
package org.opendoor.session.persistence.group;
