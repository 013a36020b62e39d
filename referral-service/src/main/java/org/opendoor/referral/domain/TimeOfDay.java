package org.opendoor.referral.domain;

/** When it suits: mornings alone shut people out. */
public enum TimeOfDay {
    MORNING,
    AFTERNOON,
    EVENING
}
