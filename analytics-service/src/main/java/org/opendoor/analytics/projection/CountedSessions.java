package org.opendoor.analytics.projection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Dimension;

/** Months in which somebody had sessions that count: whether they came to all of them, to some or to none. */
final class CountedSessions {

    private CountedSessions() {}

    static Stream<Count> of(Journey journey) {
        var months = journey.care()
                .course()
                .counting()
                .collect(Collectors.groupingBy(session -> Month.of(session.heldOn())));
        return months.entrySet().stream().map(month -> of(month.getKey(), month.getValue()));
    }

    private static Count of(Month month, List<Attendance> sessions) {
        var missed = sessions.stream().filter(session -> !session.came()).toList();
        if (missed.isEmpty()) {
            return new Count(Measure.CAME_TO_ALL, month, Map.of());
        }
        var measure = missed.size() < sessions.size() ? Measure.MISSED_SOME : Measure.CAME_TO_NONE;
        return new Count(measure, month, Map.of(Dimension.REASON, mostly(missed).name()));
    }

    /** The reason that was given most often; of several the first by name. */
    private static Attendance.MissedBecause mostly(List<Attendance> missed) {
        var often = missed.stream()
                .map(Attendance::reason)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));
        return often.entrySet().stream()
                .max(Map.Entry.<Attendance.MissedBecause, Long>comparingByValue()
                        .thenComparing(each -> each.getKey().name(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(Attendance.MissedBecause.NOT_STATED);
    }
}
