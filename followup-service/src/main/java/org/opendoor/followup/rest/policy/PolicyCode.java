package org.opendoor.followup.rest.policy;

import org.opendoor.kit.problem.ProblemCode;

/** The "no" of a policy on the wire. */
enum PolicyCode implements ProblemCode {
    POLICY_LEAVES_SOMEBODY_OUT(422, "Under this policy somebody would never be contacted");

    private final int status;
    private final String title;

    PolicyCode(int status, String title) {
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
