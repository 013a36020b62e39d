package org.opendoor.referral.domain;

/** Why a person has another adviser. */
public enum ReassignReason {
    ADVISER_LEFT,
    ADVISER_AWAY,
    CUSTOMER_ASKED,
    OTHER
}
