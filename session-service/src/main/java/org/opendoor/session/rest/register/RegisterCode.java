package org.opendoor.session.rest.register;

import org.opendoor.kit.problem.ProblemCode;

/** What only registers refuse. All other codes of rows are those of single attendances. */
enum RegisterCode implements ProblemCode {
    ROWS_REFUSED(422, "Rows were refused, so nothing was written"),
    PATIENT_UNKNOWN(404, "Nobody of this provider was told of by this local patient id"),
    PATIENT_AMBIGUOUS(409, "More than one journey has this local patient id and this session: say the referralId");

    private final int status;
    private final String title;

    RegisterCode(int status, String title) {
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
}
