package org.opendoor.session.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.opendoor.session.domain.Pause;

/** A plan's pauses in one column, each as its two days: 2026-12-14/2027-01-04. */
final class Pauses {

    private static final String COMMA = ",";
    private static final String SLASH = "/";

    private Pauses() {}

    static String joined(List<Pause> pauses) {
        return pauses.stream()
                .map(pause -> pause.from() + SLASH + pause.until())
                .collect(Collectors.joining(COMMA));
    }

    static List<Pause> split(String column) {
        return column == null
                ? List.of()
                : Arrays.stream(column.split(COMMA, -1)).map(Pauses::pause).toList();
    }

    private static Pause pause(String days) {
        var both = days.split(SLASH, 2);
        return new Pause(LocalDate.parse(both[0]), LocalDate.parse(both[1]));
    }
}
