package org.opendoor.session.rest.paper;

import org.opendoor.kit.problem.ProblemCode;

/** The problems of papers on the wire. */
enum PaperCode implements ProblemCode {
    NOTHING_ATTENDED(409, "They have not been to a session yet");

    private final int status;
    private final String title;

    PaperCode(int status, String title) {
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
