package org.opendoor.analytics.projection;

/** Who took the first step towards the programme. */
public enum Route {
    ADVISER,
    CUSTOMER,
    OTHER_PROFESSIONAL
}
