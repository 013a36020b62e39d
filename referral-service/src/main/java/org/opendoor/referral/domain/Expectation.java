package org.opendoor.referral.domain;

/** What the person hopes for, in coded form: who expected a cure and got coping was disappointed most, so it is asked. */
public enum Expectation {
    CURE,
    RELIEF,
    COPING,
    CONFIDENCE,
    COMPANY,
    HELP_WITH_WORK,
    NO_WORK_FOCUS
}
