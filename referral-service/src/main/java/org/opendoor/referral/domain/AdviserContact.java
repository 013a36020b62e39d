package org.opendoor.referral.domain;

/** Whether the adviser keeps seeing the person while they are with the provider. */
public enum AdviserContact {
    GOES_ON,
    RESTS
}
