package org.opendoor.kit.ops;

import org.opendoor.kit.problem.ProblemCode;

/** How settling a dead letter may fail. */
public enum OpsCode implements ProblemCode {
    DEAD_LETTER_SETTLED(409, "Somebody has settled this dead letter before"),
    DIED_AGAIN(409, "The event died again; it stays open");

    private final int status;
    private final String title;

    OpsCode(int status, String title) {
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
