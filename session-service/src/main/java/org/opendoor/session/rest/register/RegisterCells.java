package org.opendoor.session.rest.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.usecase.register.Register.Fault;

/** The cells of one line. A blank cell is nothing; what cannot be read is noted and nothing, too. */
final class RegisterCells {

    /** All of them in every file, in any order; a person is named by one of two. */
    static final List<String> COLUMNS =
            List.of("sessionId", "referralId", "localPatientId", "code", "reason", "recordedAt");

    private static final int UUID_LENGTH = 36;

    private final Map<String, String> cells;
    private final String pointer;
    private final List<Fault> faults = new ArrayList<>();

    RegisterCells(Map<String, String> cells, String pointer) {
        this.cells = cells;
        this.pointer = pointer;
    }

    RowRequest row() {
        return new RowRequest(
                read("sessionId", "UUID", "a UUID", RegisterCells::uuid),
                read("referralId", "UUID", "a UUID", RegisterCells::uuid),
                read("localPatientId", "TEXT", "text", Function.identity()),
                read("code", "TEXT", "text", Function.identity()),
                read("reason", "NOT_ONE_OF", "one of " + List.of(AttendanceReason.values()), AttendanceReason::valueOf),
                read("recordedAt", "DATE", "a moment as yyyy-MM-ddTHH:mm:ssZ", RegisterCells::moment));
    }

    /** What could not be read, once the row was. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private <T> T read(String column, String code, String rule, Function<String, T> reader) {
        var text = cells.getOrDefault(column, "").strip();
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            faults.add(new Fault(pointer + "/" + column, code, rule));
            return null;
        }
    }

    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(text);
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
