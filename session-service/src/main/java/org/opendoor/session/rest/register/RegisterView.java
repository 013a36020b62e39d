package org.opendoor.session.rest.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.ProblemCode;
import org.opendoor.session.rest.ProgrammeCodes;
import org.opendoor.session.usecase.register.Register.Fault;
import org.opendoor.session.usecase.register.Register.Mode;
import org.opendoor.session.usecase.register.RegisterReport;
import org.opendoor.session.usecase.register.RegisterReport.Result;
import org.opendoor.session.usecase.register.RegisterReport.RowReport;

/**
 * What came of a register, or would come of it.
 *
 * @param registerId where this can be read again; absent where nothing was written
 * @param counts how many rows came to each result
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterView(UUID registerId, Mode mode, boolean applied, Map<Result, Long> counts, List<RowView> rows) {

    /**
     * One row.
     *
     * @param pointer where it stands: {@code /rows/0} of JSON, {@code /2} for the second line of CSV, the header being 1
     * @param referralId whose session it is, as far as that is known
     * @param attendanceId of what stands now; a correction keeps it
     * @param errors why it was not taken
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RowView(
            String pointer,
            Result result,
            UUID referralId,
            UUID sessionId,
            UUID attendanceId,
            List<FieldError> errors) {

        static RowView of(RowReport row) {
            return new RowView(
                    row.pointer(),
                    row.result(),
                    row.referralId(),
                    row.sessionId(),
                    row.attendanceId(),
                    RegisterView.errors(row));
        }
    }

    static RegisterView of(RegisterReport report) {
        return new RegisterView(
                report.applied() ? report.id() : null,
                report.mode(),
                report.applied(),
                Arrays.stream(Result.values()).collect(Collectors.toMap(Function.identity(), report::count)),
                report.rows().stream().map(RowView::of).toList());
    }

    /** What is wrong with a row, as problems tell it. */
    static List<FieldError> errors(RowReport row) {
        return row.faults().stream()
                .map(fault -> new FieldError(fault.pointer(), fault.code(), detail(fault)))
                .toList();
    }

    private static String detail(Fault fault) {
        if (fault.detail() != null) {
            return fault.detail();
        }
        return Arrays.stream(RegisterCode.values())
                .filter(code -> code.name().equals(fault.code()))
                .map(ProblemCode::title)
                .findFirst()
                .orElseGet(() -> ProgrammeCodes.title(fault.code()));
    }
}
