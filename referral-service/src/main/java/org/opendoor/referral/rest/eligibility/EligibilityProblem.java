package org.opendoor.referral.rest.eligibility;

import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.referral.domain.eligibility.EligibilityRefusal;

/** The names of the refusals about what changes for a person. */
public enum EligibilityProblem implements ProblemCode {
    CHANGE_DAY_OUT_OF_REACH(422, "A change holds from 1948 on, and from a year ahead at the latest"),
    CHANGE_EXISTS(409, "The same kind is known for that day with other particulars"),
    JOBCENTRE_TELLS(403, "Of a claim, and of its own customers, Jobcentre tells what changes");

    private final int status;
    private final String title;

    EligibilityProblem(int status, String title) {
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

    static ProblemCode of(EligibilityRefusal refusal) {
        return switch (refusal) {
            case DAY_OUT_OF_REACH -> CHANGE_DAY_OUT_OF_REACH;
            case CHANGE_EXISTS -> CHANGE_EXISTS;
            case JOBCENTRE_TELLS -> JOBCENTRE_TELLS;
        };
    }
}
