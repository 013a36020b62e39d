package org.opendoor.referral.rest.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.usecase.directory.ImportReport;
import org.opendoor.referral.usecase.directory.ImportReport.Result;
import org.opendoor.referral.usecase.directory.ImportReport.RowReport;
import org.opendoor.referral.usecase.directory.ImportRequest.Mode;
import org.opendoor.referral.usecase.directory.ImportRequest.RowFault;

/**
 * What an import did, or would do.
 *
 * @param importId where the report can be read again; null where nothing was written
 * @param counts how many rows came to each result
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID importId, EntryKind kind, Mode mode, boolean applied, Map<Result, Long> counts, List<RowView> rows) {

    /**
     * One row.
     *
     * @param line in which it begins, the header being 1
     * @param id as far as it could be read
     * @param errors what is wrong with it: {@code pointer} is line and column
     * @param leftOpen columns that refer to what is not known yet and were left empty
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RowView(long line, String id, Result result, List<FieldError> errors, List<String> leftOpen) {

        static RowView of(RowReport row) {
            return new RowView(row.line(), row.id(), row.result(), ImportView.errors(row), row.leftOpen());
        }
    }

    static ImportView of(ImportReport report) {
        return new ImportView(
                report.applied() ? report.id() : null,
                report.kind(),
                report.mode(),
                report.applied(),
                Arrays.stream(Result.values()).collect(Collectors.toMap(Function.identity(), report::count)),
                report.rows().stream().map(RowView::of).toList());
    }

    /** What is wrong with a row, as problems tell it. */
    static List<FieldError> errors(RowReport row) {
        return row.faults().stream()
                .map(fault -> new FieldError(
                        "/" + row.line() + (fault.column().isEmpty() ? "" : "/" + fault.column()),
                        fault.code(),
                        detail(fault)))
                .toList();
    }

    private static String detail(RowFault fault) {
        if (fault.detail() != null) {
            return fault.detail();
        }
        return fault.code().equals("REPEATED_IN_FILE")
                ? "another row of this file has the same id"
                : DirectoryProblem.valueOf(fault.code()).title();
    }
}
