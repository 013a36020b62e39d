/** Policies over REST. */
package org.opendoor.followup.rest.policy;
