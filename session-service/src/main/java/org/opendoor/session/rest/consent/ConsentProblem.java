package org.opendoor.session.rest.consent;

import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.consent.ConsentRefusal;

/** The names of the refusals about consent. */
enum ConsentProblem implements ProblemCode {
    CONSENT_NEVER_GIVEN(409, "Nobody ever agreed to share this"),
    KEEPS_JOBCENTRE_OUT(409, "The person asked that Jobcentre is not involved: there is nobody to share with"),
    PERSON_FORGOTTEN(410, "The person was forgotten");

    private final int status;
    private final String title;

    ConsentProblem(int status, String title) {
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

    static Refused of(ConsentRefusal why) {
        return new Refused(
                switch (why) {
                    case NOT_YET_KNOWN -> KitCode.NOT_YET_KNOWN;
                    case CONSENT_NEVER_GIVEN -> CONSENT_NEVER_GIVEN;
                    case KEEPS_JOBCENTRE_OUT -> KEEPS_JOBCENTRE_OUT;
                    case PERSON_FORGOTTEN -> PERSON_FORGOTTEN;
                });
    }
}
