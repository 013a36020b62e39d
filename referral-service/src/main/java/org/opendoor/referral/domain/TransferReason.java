package org.opendoor.referral.domain;

/** Why a journey goes to another place. */
public enum TransferReason {
    /** The person has moved. */
    MOVED,
    /** The person wants to go somewhere else. */
    CUSTOMER_ASKED,
    /** The provider cannot take them. */
    PROVIDER_ASKED,
    OTHER
}
