package org.opendoor.referral.usecase.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.EntryKind;

/**
 * A list of entries of one kind, as it was read.
 *
 * @param leaveOpen takes a row without its reference to what only a later list will bring
 */
public record ImportRequest(UUID id, EntryKind kind, Mode mode, boolean dryRun, boolean leaveOpen, List<Row> rows) {

    public ImportRequest {
        rows = List.copyOf(rows);
    }

    /** Whether one bad row stops all. */
    public enum Mode {
        ALL,
        EACH
    }

    /**
     * One row.
     *
     * @param line where it begins in the file, from 1
     * @param id as far as it could be read, or empty
     * @param entry empty where the row could not be read as one; then {@code faults} say why
     */
    public record Row(long line, String id, Optional<Entry> entry, List<RowFault> faults) {
        public Row {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What is wrong with a row.
     *
     * @param detail in words where the code alone does not say it, or null
     */
    public record RowFault(String column, String code, String detail) {}
}
