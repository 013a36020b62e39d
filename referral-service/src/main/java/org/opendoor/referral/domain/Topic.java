package org.opendoor.referral.domain;

/** What of an offer can be amended. */
public enum Topic {
    PREFERENCES,
    EXPECTATIONS,
    EXPLAINED,
    CUSTOMER_KIND,
    INTERVIEW,
    ADVISER_CONTACT
}
