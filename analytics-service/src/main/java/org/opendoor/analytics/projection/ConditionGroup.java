package org.opendoor.analytics.projection;

/** Of which kind the conditions are that the assessment found. */
public enum ConditionGroup {
    PHYSICAL,
    MENTAL,
    BOTH
}
