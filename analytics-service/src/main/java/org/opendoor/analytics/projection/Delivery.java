package org.opendoor.analytics.projection;

/** How a module is given. */
public enum Delivery {
    GROUP,
    ONE_TO_ONE
}
