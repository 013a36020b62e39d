/**
 * How soon, how often and how far up, as data: versions of a policy, of which the newest holds for new promises and the
 * older ones for those made under them. Pure values; they are read, checked and tested without any framework.
 */
package org.opendoor.followup.domain.policy;
