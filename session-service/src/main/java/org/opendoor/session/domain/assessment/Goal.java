package org.opendoor.session.domain.assessment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody wants to be able to do.
 *
 * @param words their own
 * @param saidOn when they said last how far they are
 */
public record Goal(UUID id, String words, Progress progress, LocalDate saidOn) {

    /** How far somebody thinks they are. */
    public enum Progress {
        NOT_YET,
        A_LITTLE,
        MOST_OF_THE_WAY,
        REACHED,
        /** It is no goal of theirs any more. */
        LET_GO
    }

    @Override
    public String toString() {
        return "Goal[hidden]";
    }
}
