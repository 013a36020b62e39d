package org.opendoor.session.rest.measure;

import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.session.domain.measure.MeasureRefusal;

/** The problems of measures on the wire. */
enum MeasureCode implements ProblemCode {
    NOT_YET_ASSESSED(409, "Nothing is measured before the assessment"),
    OCCASION_DOES_NOT_FIT(409, "The programme is not where that is measured"),
    MEASURED_IN_THE_FUTURE(422, "That day has not come"),
    MEASURED_BEFORE_THE_REFERRAL(422, "That day was before the referral"),
    MEASURED_ALREADY(409, "Other answers stand for that day and occasion: correct them"),
    PERSON_FORGOTTEN(410, "The person was forgotten");

    private final int status;
    private final String title;

    MeasureCode(int status, String title) {
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

    static ProblemCode of(MeasureRefusal why) {
        return switch (why) {
            case NOT_YET_KNOWN -> KitCode.NOT_YET_KNOWN;
            case NOT_YET_ASSESSED -> NOT_YET_ASSESSED;
            case OCCASION_DOES_NOT_FIT -> OCCASION_DOES_NOT_FIT;
            case MEASURED_IN_THE_FUTURE -> MEASURED_IN_THE_FUTURE;
            case MEASURED_BEFORE_THE_REFERRAL -> MEASURED_BEFORE_THE_REFERRAL;
            case MEASURED_ALREADY -> MEASURED_ALREADY;
            case PERSON_FORGOTTEN -> PERSON_FORGOTTEN;
        };
    }
}
