package org.opendoor.referral.domain;

/** Who a referral came through, as far as every side may know; uptake is compared by it. */
public enum Route {
    ADVISER,
    CUSTOMER,
    OTHER_PROFESSIONAL
}
