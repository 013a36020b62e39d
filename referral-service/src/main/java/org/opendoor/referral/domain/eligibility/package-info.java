/**
 * What changes about a person's benefit, work or home while they are with us. None of it ends a programme; some of it makes
 * somebody owe a contact or an answer. Facts have a day from which they hold and are told in any order.
 */
package org.opendoor.referral.domain.eligibility;
