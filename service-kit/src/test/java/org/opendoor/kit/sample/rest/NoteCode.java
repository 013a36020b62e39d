package org.opendoor.kit.sample.rest;

import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.kit.sample.usecase.TakeNote.Refusal;

/** The sample's own problems. */
enum NoteCode implements ProblemCode {
    NOT_TODAY(422, "No notes are taken with these words");

    private final int status;
    private final String title;

    NoteCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    static NoteCode of(Refusal refusal) {
        return switch (refusal) {
            case NOT_TODAY -> NOT_TODAY;
        };
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
