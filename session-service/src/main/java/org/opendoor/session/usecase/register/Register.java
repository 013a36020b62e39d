package org.opendoor.session.usecase.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Attendance;

/**
 * What a sender says of many sessions at once, as it was read.
 *
 * @param dryRun whether they only want to know what would come of it
 */
public record Register(UUID id, Mode mode, boolean dryRun, List<Row> rows) {

    public Register {
        rows = List.copyOf(rows);
    }

    /** Whether one row that cannot be taken stops all. */
    public enum Mode {
        ALL,
        EACH
    }

    /**
     * One row.
     *
     * @param pointer where it stands in what was sent
     * @param line empty where the row could not be read; then {@code faults} say why
     */
    public record Row(String pointer, Optional<Line> line, List<Fault> faults) {
        public Row {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A statement about one person's session.
     *
     * @param sessionId their own session, or the group's session that it is
     */
    public record Line(Whom whom, UUID sessionId, Attendance.Statement statement) {}

    /** Who is meant. */
    public sealed interface Whom {

        /** By the referral. */
        record ByReferral(UUID referralId) implements Whom {}

        /** By the number of the patient in the provider's own systems. */
        record ByLocalId(String localPatientId) implements Whom {
            @Override
            public String toString() {
                return "ByLocalId[hidden]";
            }
        }
    }

    /**
     * What is wrong with a row.
     *
     * @param pointer the row, or the field of it that is wrong
     * @param detail in words where the code alone does not say it, or null
     */
    public record Fault(String pointer, String code, String detail) {}
}
