/**
 * What people want where a person's benefit, work or home changes: tell it, see what holds, answer whether the person stays.
 * Who may see which part of it is decided here, for the provider's side must not learn why a claim ended.
 */
package org.opendoor.referral.usecase.eligibility;
