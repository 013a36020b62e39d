package org.opendoor.referral.domain;

/** How the person would like to be reached. */
public enum Channel {
    PHONE,
    LETTER,
    EMAIL,
    TEXT
}
