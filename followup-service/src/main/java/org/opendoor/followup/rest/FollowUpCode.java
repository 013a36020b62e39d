package org.opendoor.followup.rest;

import java.util.List;
import org.opendoor.followup.domain.FollowUpRefusal;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.kit.problem.Refused;

/** Every business "no" of this service on the wire. */
enum FollowUpCode implements ProblemCode {
    CONTACT_ALREADY_MADE(409, "Somebody has already talked with the person"),
    CONTACT_STOPPED(409, "The contact is no longer owed"),
    TIME_OUT_OF_RANGE(422, "A time that is agreed lies ahead, and within a year"),
    ALREADY_BACK(409, "The person is back already"),
    STILL_RUNNING(409, "The person is in the programme"),
    OPTION_OR_NONE_WANTED_REQUIRED(422, "A contact counts only if an option was offered or none was wanted"),
    FEEDBACK_ALONE(422, "What they think of the programme is not the contact that was promised"),
    LEFT_WITH_CUSTOMER(422, "To leave it with the person is not the contact that was promised"),
    NEXT_STEP_NEEDS_A_REASON(
            422, "Something was offered that does not suit them, or before it was asked, without a reason");

    private final int status;
    private final String title;

    FollowUpCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** What is unknown and what is out of sight look the same. */
    static Refused refused(FollowUpRefusal refusal, List<FieldError> needAReason) {
        return switch (refusal) {
            case FOLLOW_UP_NOT_KNOWN, CONTACT_NOT_KNOWN -> new Refused(KitCode.NOT_YET_KNOWN);
            case CONTACT_ALREADY_MADE -> new Refused(CONTACT_ALREADY_MADE);
            case ALREADY_BACK -> new Refused(ALREADY_BACK);
            case STILL_RUNNING -> new Refused(STILL_RUNNING);
            case CONTACT_STOPPED -> new Refused(CONTACT_STOPPED);
            case OPTION_OR_NONE_WANTED_REQUIRED -> new Refused(OPTION_OR_NONE_WANTED_REQUIRED);
            case FEEDBACK_ALONE -> new Refused(FEEDBACK_ALONE);
            case LEFT_WITH_CUSTOMER -> new Refused(LEFT_WITH_CUSTOMER);
            case NEXT_STEP_NEEDS_A_REASON -> new Refused(NEXT_STEP_NEEDS_A_REASON, null, needAReason);
            case TIME_OUT_OF_RANGE -> new Refused(TIME_OUT_OF_RANGE);
            case NOT_LATE_YET, NOT_DUE_YET -> throw new IllegalStateException("only timers escalate and invite");
        };
    }
}
