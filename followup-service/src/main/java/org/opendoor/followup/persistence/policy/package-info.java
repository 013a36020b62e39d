/** Where the versions of policies are kept: added to, never changed and never deleted. */
package org.opendoor.followup.persistence.policy;
