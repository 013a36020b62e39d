package org.opendoor.analytics.disclosure;

/**
 * The fixed list of ways in which the people of one week may be split. It is a closed list because every table that can
 * be asked for takes part in protecting every other; free combinations could not be protected.
 */
public enum Breakdown {
    /** Not at all: the total. */
    WHOLE,
    DISTRICT,
    PROVIDER,
    ROUTE,
    CUSTOMER_KIND
}
