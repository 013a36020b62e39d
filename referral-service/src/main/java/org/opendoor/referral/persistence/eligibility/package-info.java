/** Keeps what changed for a person, and what was said and answered of it on each journey. */
package org.opendoor.referral.persistence.eligibility;
