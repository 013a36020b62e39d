package org.opendoor.referral.domain;

/** What was explained with the offer. People who know what they come to come, and stay. */
public enum Explained {
    VOLUNTARY,
    MAY_LEAVE_ANY_TIME,
    NO_PRESSURE_TO_WORK,
    CONFIDENTIAL,
    MANAGES_NOT_CURES,
    ELEMENTS,
    RELEVANCE,
    GROUPS,
    TRAVEL_PAID,
    LEAFLET,
    EXAMPLE_CASE
}
