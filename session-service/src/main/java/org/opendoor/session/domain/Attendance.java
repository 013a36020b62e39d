package org.opendoor.session.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known about one session: there is at most one for each, and a correction replaces it under the same id.
 *
 * @param id the same on every topic
 */
public record Attendance(UUID id, UUID sessionId, Statement statement) {

    /**
     * What a sender says.
     *
     * @param recordedAt the sender's clock, never the platform's: the newer statement stands
     */
    public record Statement(AttendanceCode code, Optional<AttendanceReason> reason, Instant recordedAt) {

        /** A database keeps microseconds: a repeat must still be equal after it has been there. */
        public Statement {
            recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** How a statement stands against the one that is known. */
    public enum Against {
        NEWER,
        SAME,
        /** A late retry, which must not undo a correction. */
        OLDER,
        /** The same time and something else: one of the two senders is wrong, and nobody here can tell which. */
        CONTRADICTING
    }

    public Against against(Statement said) {
        var order = said.recordedAt().compareTo(statement.recordedAt());
        if (order != 0) {
            return order > 0 ? Against.NEWER : Against.OLDER;
        }
        return said.equals(statement) ? Against.SAME : Against.CONTRADICTING;
    }

    public boolean attended() {
        return statement.code().attended();
    }

    public boolean missed() {
        return statement.code().missed();
    }

    Attendance replacedBy(Statement newer) {
        return new Attendance(id, sessionId, newer);
    }
}
