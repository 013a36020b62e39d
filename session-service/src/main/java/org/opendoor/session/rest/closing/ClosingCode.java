package org.opendoor.session.rest.closing;

import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.closing.ClosingRefusal;
import org.opendoor.session.usecase.closing.Said;

/** The problems of what is said at the end, on the wire. */
enum ClosingCode implements ProblemCode {
    NO_PLAN(409, "Nothing was planned, and nothing has ended"),
    SAID_IN_THE_FUTURE(422, "That day has not come"),
    STEP_DOES_NOT_FIT(422, "Such help is for people who are nearer to work"),
    MODULE_NOT_ATTENDED(422, "They have not been to that module"),
    NOTHING_TO_RATE(422, "They were never there: ask why, and not how it was"),
    REASON_NOT_EXPECTED(422, "They completed it: there is no reason for stopping"),
    LED_BY_THEIR_OWN(422, "A feedback group is led by another practitioner than their own"),
    PERSON_FORGOTTEN(410, "The person was forgotten");

    private final int status;
    private final String title;

    ClosingCode(int status, String title) {
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

    static Written written(String path, Said said) {
        return switch (said) {
            case Said.Standing(var version, var fresh) ->
                fresh ? Written.created(path, version) : Written.changed(path, version);
            case Said.Refused(var why) -> throw new Refused(of(why));
        };
    }

    private static ProblemCode of(ClosingRefusal why) {
        return switch (why) {
            case NOT_YET_KNOWN -> KitCode.NOT_YET_KNOWN;
            case NO_PLAN -> NO_PLAN;
            case SAID_IN_THE_FUTURE -> SAID_IN_THE_FUTURE;
            case STEP_DOES_NOT_FIT -> STEP_DOES_NOT_FIT;
            case MODULE_NOT_ATTENDED -> MODULE_NOT_ATTENDED;
            case NOTHING_TO_RATE -> NOTHING_TO_RATE;
            case REASON_NOT_EXPECTED -> REASON_NOT_EXPECTED;
            case LED_BY_THEIR_OWN -> LED_BY_THEIR_OWN;
            case PERSON_FORGOTTEN -> PERSON_FORGOTTEN;
        };
    }
}
