package org.opendoor.session.domain;

/** The kind of condition the programme is for. Clinical: never leaves the NHS side. */
public enum ConditionGroup {
    PHYSICAL,
    MENTAL,
    BOTH
}
