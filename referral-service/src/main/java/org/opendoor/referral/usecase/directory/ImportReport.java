package org.opendoor.referral.usecase.directory;

import java.util.List;
import java.util.UUID;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.usecase.directory.ImportRequest.Mode;
import org.opendoor.referral.usecase.directory.ImportRequest.RowFault;

/**
 * What an import did, row by row.
 *
 * @param applied false where nothing was written: a dry run, or one bad row of those that come all or none
 */
public record ImportReport(UUID id, EntryKind kind, Mode mode, boolean applied, List<RowReport> rows) {

    public ImportReport {
        rows = List.copyOf(rows);
    }

    /** What became of a row. */
    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /** One row, its result, what is wrong with it, and which columns were left empty for now. */
    public record RowReport(long line, String id, Result result, List<RowFault> faults, List<String> leftOpen) {}

    /** How many rows came to this. */
    public long count(Result result) {
        return rows.stream().filter(row -> row.result() == result).count();
    }
}
