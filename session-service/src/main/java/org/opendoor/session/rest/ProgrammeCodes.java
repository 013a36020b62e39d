package org.opendoor.session.rest;

import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.session.domain.ProgrammeRefusal;

/** The problems of programmes, for the rooms of single themes. */
public final class ProgrammeCodes {

    private ProgrammeCodes() {}

    public static ProblemCode of(ProgrammeRefusal why) {
        return ProgrammeCode.of(why);
    }

    /** @param code the name of a refusal */
    public static String title(String code) {
        return of(ProgrammeRefusal.valueOf(code)).title();
    }
}
