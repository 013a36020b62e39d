package org.opendoor.analytics.projection;

/** How old somebody is, as coarse as it is told. */
public enum AgeBand {
    UNDER_25,
    FROM_25_TO_34,
    FROM_35_TO_44,
    FROM_45_TO_54,
    FROM_55_TO_64,
    FROM_65
}
