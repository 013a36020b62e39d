package org.opendoor.session.domain.closing;

import org.opendoor.session.domain.WorkReadiness;

/** What can come next (table 3 of domain.md), of which kind it is, and for whom it is the right thing at the right time. */
public enum NextStep {
    MORE_SESSIONS(StepKind.MORE_CMP),
    MISSED_MODULE(StepKind.MORE_CMP),
    SEE_COUNSELLOR(StepKind.NHS_ONWARD),
    SEE_COMMUNITY_PSYCHIATRIC_NURSE(StepKind.NHS_ONWARD),
    SEE_PHYSIOTHERAPIST(StepKind.NHS_ONWARD),
    SEE_PAIN_CLINIC(StepKind.NHS_ONWARD),
    SELF_HELP_GROUP(StepKind.PEER_SUPPORT),
    ALCOHOLICS_ANONYMOUS(StepKind.PEER_SUPPORT),
    DEBT_ADVICE(StepKind.MONEY_ADVICE),
    COMPUTER_COURSE(StepKind.SKILLS),
    OTHER_COURSE(StepKind.SKILLS),
    VOLUNTARY_WORK(StepKind.SKILLS),
    WORK_EXPERIENCE(StepKind.SKILLS),
    PERMITTED_WORK(StepKind.WORK_SUPPORT),
    WORK_PREPARATION(StepKind.WORK_SUPPORT),
    DISABILITY_EMPLOYMENT_ADVISER(StepKind.WORK_SUPPORT),
    JOB_BROKER(StepKind.WORK_SUPPORT, For.WORK_READY),
    JOB_SEARCH(StepKind.WORK_SUPPORT, For.WORK_READY),
    BETTER_OFF_CALCULATION(StepKind.WORK_SUPPORT, For.WORK_READY),
    SELF_EMPLOYMENT_SCHEME(StepKind.WORK_SUPPORT, For.WORK_READY),
    WORK_TRIAL(StepKind.WORK_SUPPORT, For.WORK_READY),
    JOB_COACHING(StepKind.WORK_SUPPORT, For.WORK_READY),
    IN_WORK_SUPPORT(StepKind.WORK_SUPPORT, For.WORKING),
    OCCUPATIONAL_HEALTH(StepKind.WORK_SUPPORT, For.WORKING),
    WORKPLACE_ADJUSTMENTS(StepKind.WORK_SUPPORT, For.WORKING),
    TAX_CREDITS(StepKind.WORK_SUPPORT, For.WORKING),
    RETURN_TO_WORK_CREDIT(StepKind.WORK_SUPPORT, For.WORKING);

    private enum For {
        ANYBODY,
        /** A job broker for somebody not ready was bad without exception. */
        WORK_READY,
        WORKING
    }

    private final StepKind kind;
    private final For whom;

    NextStep(StepKind kind) {
        this(kind, For.ANYBODY);
    }

    NextStep(StepKind kind, For whom) {
        this.kind = kind;
        this.whom = whom;
    }

    public StepKind kind() {
        return kind;
    }

    /** Whether it is right for somebody this near to work. */
    boolean suits(WorkReadiness readiness) {
        return switch (whom) {
            case ANYBODY -> true;
            case WORK_READY -> readiness == WorkReadiness.WORK_READY || readiness == WorkReadiness.WORKING;
            case WORKING -> readiness == WorkReadiness.WORKING;
        };
    }
}
