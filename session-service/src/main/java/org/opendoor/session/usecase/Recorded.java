package org.opendoor.session.usecase;

import org.opendoor.session.domain.ProgrammeRefusal;

/** What came of a statement about a session. */
public sealed interface Recorded {

    /** What the sender is told; the same words as in a whole register. */
    enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** A newer statement stands. */
        SUPERSEDED
    }

    /** Something stands now about this session: what was said, or something newer. */
    record Standing(Result result, int sessionNumber, long version) implements Recorded {}

    /** It was refused, and nothing happened. */
    record Refused(ProgrammeRefusal why) implements Recorded {}
}
