package org.opendoor.session.domain.closing;

/** What Jobcentre hears of a next step: its kind, and no more. */
public enum StepKind {
    MORE_CMP,
    NHS_ONWARD,
    PEER_SUPPORT,
    SKILLS,
    WORK_SUPPORT,
    MONEY_ADVICE
}
