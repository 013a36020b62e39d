package org.opendoor.referral.domain;

/** The states of a referral as words, for rows, lists and screens. */
public enum ReferralStatus {
    OFFERED,
    DEFERRED,
    DECLINED,
    WITHDRAWN,
    REFERRED,
    ENDED,
    REOPENED,
    MERGED
}
