/** What changed about a person's benefit, work or home, as it is told and read over REST. */
package org.opendoor.referral.rest.eligibility;
