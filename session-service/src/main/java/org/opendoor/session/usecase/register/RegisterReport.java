package org.opendoor.session.usecase.register;

import java.util.List;
import java.util.UUID;
import org.opendoor.session.usecase.register.Register.Fault;
import org.opendoor.session.usecase.register.Register.Mode;

/**
 * What came of a register, row by row; codes and ids, and nothing else of a person.
 *
 * @param applied false where nothing was written: a dry run, or one bad row of those that come all or none
 */
public record RegisterReport(UUID id, Mode mode, boolean applied, List<RowReport> rows) {

    public RegisterReport {
        rows = List.copyOf(rows);
    }

    /** What became of a row. */
    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** Something newer stands. */
        SUPERSEDED,
        /** Something else was said of the same session at the same time, and nobody here can tell which is right. */
        CONFLICT,
        REFUSED;

        /** Whether all is well with the row, changed or not. */
        boolean stands() {
            return this != CONFLICT && this != REFUSED;
        }
    }

    /**
     * One row.
     *
     * @param referralId whose session it is, as far as that is known; otherwise null
     * @param sessionId as it was sent, where it could be read
     * @param attendanceId of what stands; null where nothing does, or nothing was written
     */
    public record RowReport(
            String pointer, Result result, UUID referralId, UUID sessionId, UUID attendanceId, List<Fault> faults) {
        public RowReport {
            faults = List.copyOf(faults);
        }
    }

    /** How many rows came to this. */
    public long count(Result result) {
        return rows.stream().filter(row -> row.result() == result).count();
    }

    /** Whether all is well with every row. */
    boolean stands() {
        return rows.stream().allMatch(row -> row.result().stands());
    }

    /** The same of what was not written after all: what has no id of its own yet gets none. */
    RegisterReport notApplied() {
        var without = rows.stream()
                .map(row -> row.result() == Result.CREATED
                        ? new RowReport(
                                row.pointer(), row.result(), row.referralId(), row.sessionId(), null, row.faults())
                        : row)
                .toList();
        return new RegisterReport(id, mode, false, without);
    }
}
