/**
 * What waits for somebody at the Jobcentre: offers nobody answered, people who wait for their first appointment, referrals
 * that others made, people who were not told what they should have been. So nobody has to remember to look, and nobody is overlooked.
 */
package org.opendoor.referral.usecase.worklist;
