package org.opendoor.session.rest.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.opendoor.kit.csv.CsvFile;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.problem.Violations;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.usecase.register.Register.Fault;
import org.opendoor.session.usecase.register.Register.Line;
import org.opendoor.session.usecase.register.Register.Row;
import org.opendoor.session.usecase.register.Register.Whom;

/** Reads rows, each by itself: what is wrong with one is told of that one. */
@ApplicationScoped
class RowReader {

    private final Validator validator;

    RowReader(Validator validator) {
        this.validator = validator;
    }

    List<Row> read(RegisterRequest request) {
        if (request.rows().size() > CsvFile.MOST_ROWS) {
            throw new Refused(KitCode.TOO_MANY_ROWS);
        }
        return IntStream.range(0, request.rows().size())
                .mapToObj(n -> row(
                        "/rows/" + n,
                        with(request.rows().get(n), request.sessionId(), request.recordedAt()),
                        List.of()))
                .toList();
    }

    List<Row> read(byte[] csv) {
        return CsvFile.read(csv, RegisterCells.COLUMNS).stream().map(this::row).toList();
    }

    private Row row(CsvFile.Line line) {
        var pointer = "/" + line.number();
        if (line.cells().isEmpty()) {
            var cells = new Fault(pointer, "NUMBER_OF_CELLS", "as many cells as the header has columns");
            return new Row(pointer, Optional.empty(), List.of(cells));
        }
        var cells = new RegisterCells(line.cells(), pointer);
        return row(pointer, cells.row(), cells.faults());
    }

    private Row row(String pointer, RowRequest row, List<Fault> unreadable) {
        var faults = new ArrayList<>(unreadable);
        validator.validate(row).stream()
                .map(violation -> fault(pointer, violation))
                .sorted(Comparator.comparing(Fault::pointer))
                .forEach(faults::add);
        missing(pointer, row).stream()
                .filter(fault ->
                        unreadable.stream().noneMatch(known -> known.pointer().equals(fault.pointer())))
                .forEach(faults::add);
        return new Row(pointer, faults.isEmpty() ? Optional.of(line(row)) : Optional.empty(), faults);
    }

    /** What the register says for all of its rows is as good as said in the row. */
    private static List<Fault> missing(String pointer, RowRequest row) {
        var faults = new ArrayList<Fault>();
        if (row.sessionId() == null) {
            faults.add(new Fault(pointer + "/sessionId", "NOT_NULL", "which session it is"));
        }
        if (row.recordedAt() == null) {
            faults.add(new Fault(pointer + "/recordedAt", "NOT_NULL", "when the sender recorded it"));
        }
        if ((row.referralId() == null) == (row.localPatientId() == null)) {
            faults.add(new Fault(pointer + "/referralId", "ONE_OF", "either referralId or localPatientId"));
        }
        return faults;
    }

    private static RowRequest with(RowRequest row, UUID sessionId, Instant recordedAt) {
        return new RowRequest(
                row.sessionId() == null ? sessionId : row.sessionId(),
                row.referralId(),
                row.localPatientId(),
                row.code(),
                row.reason(),
                row.recordedAt() == null ? recordedAt : row.recordedAt());
    }

    private static Line line(RowRequest row) {
        var whom = row.referralId() == null
                ? new Whom.ByLocalId(row.localPatientId())
                : new Whom.ByReferral(row.referralId());
        var statement = new Attendance.Statement(
                AttendanceCode.parse(row.code()).orElseThrow(), Optional.ofNullable(row.reason()), row.recordedAt());
        return new Line(whom, row.sessionId(), statement);
    }

    private static Fault fault(String row, ConstraintViolation<RowRequest> violation) {
        var error = Violations.fieldError(violation);
        return new Fault(row + error.pointer(), error.code(), error.detail());
    }
}
