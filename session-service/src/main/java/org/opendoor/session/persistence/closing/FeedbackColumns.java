package org.opendoor.session.persistence.closing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.closing.Feedback;
import org.opendoor.session.domain.closing.Feedback.Met;
import org.opendoor.session.domain.closing.Feedback.Occasion;
import org.opendoor.session.domain.closing.Feedback.Overall;
import org.opendoor.session.usecase.closing.Closings.Kept;

/** The columns of feedback in one order, and what they mean. */
final class FeedbackColumns {

    private FeedbackColumns() {}

    static Kept<Feedback> feedback(Object[] row) {
        var overall = Optional.ofNullable(row[6])
                .map(satisfied -> new Overall((int) Columns.number(satisfied), Met.valueOf((String) row[7])));
        var said = new Feedback(
                Occasion.valueOf((String) row[1]),
                Columns.date(row[2]),
                (int) Columns.number(row[3]),
                (String) row[4],
                Optional.ofNullable((String) row[5]).map(Reason::valueOf),
                overall,
                helped((String) row[8]));
        return new Kept<>(said, Columns.number(row[0]));
    }

    /** {@code SLEEP_WELL=4,RELAXATION=5}: codes of modules hold neither sign. */
    static String joined(Map<String, Integer> helped) {
        return helped.entrySet().stream()
                .map(module -> module.getKey() + "=" + module.getValue())
                .collect(Collectors.joining(","));
    }

    static Stream<String> split(String column) {
        return column.isEmpty() ? Stream.of() : Stream.of(column.split(",", -1));
    }

    private static Map<String, Integer> helped(String column) {
        return split(column)
                .map(pair -> pair.split("=", -1))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])));
    }
}
