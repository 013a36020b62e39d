package org.opendoor.referral.rest.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opendoor.kit.csv.CsvFile;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.usecase.directory.ImportRequest.Row;
import org.opendoor.referral.usecase.directory.ImportRequest.RowFault;

/** Reads rows into the bodies that single entries are sent as, and holds them against the same constraints. */
@ApplicationScoped
class RowReader {

    private static final RowFault CELLS =
            new RowFault("", "NUMBER_OF_CELLS", "as many cells as the header has columns");

    private final Validator validator;

    RowReader(Validator validator) {
        this.validator = validator;
    }

    List<Row> read(byte[] csv, EntryKind kind) {
        RowForm form = RowForm.of(kind);
        return CsvFile.read(csv, form.columns()).stream()
                .map(line -> line.cells().isEmpty()
                        ? new Row(line.number(), "", Optional.empty(), List.of(CELLS))
                        : row(line, form))
                .toList();
    }

    private Row row(CsvFile.Line line, RowForm form) {
        Cells cells = new Cells(line.cells());
        EntryBody body = form.body(cells);
        List<RowFault> faults = new ArrayList<>(cells.faults());
        validator.validate(body).stream()
                .map(RowReader::fault)
                .filter(fault -> cells.faults().stream()
                        .noneMatch(known -> known.column().equals(fault.column())))
                .sorted(Comparator.comparing(RowFault::column).thenComparing(RowFault::code))
                .forEach(faults::add);
        boolean sound = faults.isEmpty();
        boolean named = faults.stream().noneMatch(fault -> fault.column().equals(form.key()));
        return new Row(
                line.number(),
                named ? cells.text(form.key()) : "",
                sound ? Optional.of(body.entry()) : Optional.empty(),
                faults);
    }

    /** The last name on the way to what is wrong is a column. */
    private static RowFault fault(ConstraintViolation<EntryBody> violation) {
        String column = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY) {
                column = node.getName();
            }
        }
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = rule.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return new RowFault(column, code, violation.getMessage());
    }
}
