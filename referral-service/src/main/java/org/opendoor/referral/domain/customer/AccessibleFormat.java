package org.opendoor.referral.domain.customer;

/** How something must be written or said for the person to be able to take it in. */
public enum AccessibleFormat {
    LARGE_PRINT,
    BRAILLE,
    EASY_READ,
    AUDIO,
    BRITISH_SIGN_LANGUAGE,
    TEXT_RELAY
}
