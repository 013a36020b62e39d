package org.opendoor.session.domain.assessment;

/** The main conditions that people come with. What theirs is exactly is said in words. */
public enum Condition {
    MENTAL_HEALTH,
    MUSCULOSKELETAL,
    CARDIOVASCULAR,
    OTHER_CONDITION
}
