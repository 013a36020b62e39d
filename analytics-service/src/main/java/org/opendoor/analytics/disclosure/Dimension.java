package org.opendoor.analytics.disclosure;

/**
 * Everything by which people may be split. Each word stands in one table of a measure at most, alone or with one other
 * ({@link Bead}); which of them a measure has, and with which rows, the measure says.
 */
public enum Dimension {
    DISTRICT,
    PROVIDER,
    ROUTE,
    CUSTOMER_KIND,
    AGE_BAND,
    GENDER,
    ETHNICITY,
    CONDITION,
    MODE,
    MODULE,
    RETURNING,
    REASON,
    STAGE,
    WAITING,
    CHANGE,
    READINESS_BEFORE,
    READINESS_AFTER,
    WORK,
    CHECK_IN,
    PRACTITIONERS,
    VENUES,
    GROUP_SIZE,
    ABOUT,
    DECIDED_BY,
    SATISFIED,
    EXPECTATIONS
}
