/** Policies: read for every decision, changed by whoever answers for them. */
package org.opendoor.followup.usecase.policy;
