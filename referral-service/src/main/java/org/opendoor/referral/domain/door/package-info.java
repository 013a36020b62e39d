/**
 * The link by which a person comes back without a telephone and without a password: what it is made of, how long it holds,
 * and what may be answered to whoever opens it.
 */
package org.opendoor.referral.domain.door;
