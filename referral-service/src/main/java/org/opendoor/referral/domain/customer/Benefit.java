package org.opendoor.referral.domain.customer;

/** What the person lives on, as far as it decides who would notice their silence. */
public enum Benefit {
    /** Incapacity Benefit. */
    IB,
    /** Employment and Support Allowance. */
    ESA,
    /** Income Support on grounds of incapacity. */
    IS,
    /** Jobseeker's Allowance. */
    JSA,
    /** Any other one. */
    OTHER,
    /** No claim. */
    NONE
}
