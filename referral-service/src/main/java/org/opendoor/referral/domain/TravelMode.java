package org.opendoor.referral.domain;

/** How the person would come, or that they cannot. */
public enum TravelMode {
    WALK,
    BUS,
    CAR,
    CANNOT_TRAVEL
}
