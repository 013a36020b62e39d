package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Dimension;

/** How it is with people when they are asked again months later, in the month in which they told it. */
final class CountedWork {
    private static final int A_YEAR = 12;

    private CountedWork() {}

    /** A check-in and the day on which it was told; the contact's id decides between two of one day. */
    private record Told(LocalDate on, UUID contact, CheckIn said) {}

    static Stream<Count> of(Journey journey) {
        var told = told(journey);
        var counts = new TreeMap<Month, Count>();
        var years = new TreeMap<Month, Count>();
        for (int n = 0; n < told.size(); n++) {
            var month = Month.of(told.get(n).on());
            var after = told.get(n).said().after();
            var work = work(journey, told.subList(0, n), told.get(n).said()).name();
            counts.put(
                    month,
                    new Count(
                            Measure.CHECKED_IN,
                            month,
                            Map.of(Dimension.CHECK_IN, CheckInAfter.of(after).name(), Dimension.WORK, work)));
            if (after.filter(months -> months == A_YEAR).isPresent()) {
                years.put(
                        month,
                        new Count(
                                Measure.AFTER_A_YEAR,
                                month,
                                Map.of(Dimension.READINESS_AFTER, readiness(journey), Dimension.WORK, work)));
            }
        }
        return Stream.concat(counts.values().stream(), years.values().stream());
    }

    /** In the order in which they were told; of two in one month the later one counts. */
    private static List<Told> told(Journey journey) {
        var all = new ArrayList<Told>();
        journey.followUp()
                .contacts()
                .forEach((id, contact) -> contact.checkIn()
                        .ifPresent(said -> contact.madeOn().ifPresent(on -> all.add(new Told(on, id, said)))));
        all.sort(Comparator.comparing(Told::on).thenComparing(Told::contact));
        return all;
    }

    private static AtWork work(Journey journey, List<Told> before, CheckIn now) {
        if (now.work().isEmpty()) {
            return AtWork.NOT_KNOWN;
        }
        return switch (now.work().get()) {
            case NOT_WORKING -> AtWork.NOT_WORKING;
            case STOPPED_AGAIN -> AtWork.STOPPED_AGAIN;
            case IN_WORK, FULL_TIME, PART_TIME -> inWork(journey, before);
        };
    }

    /** Kept if they worked at the ending or at an earlier check-in, started if it is known that they did not. */
    private static AtWork inWork(Journey journey, List<Told> before) {
        var atEnd = journey.care().readinessAtEnd();
        if (atEnd.equals(Optional.of(Readiness.WORKING))
                || before.stream().anyMatch(earlier -> earlier.said().inWork())) {
            return AtWork.KEPT;
        }
        return atEnd.isPresent() ? AtWork.STARTED : AtWork.IN_WORK;
    }

    private static String readiness(Journey journey) {
        return journey.care().readinessAtEnd().map(Readiness::name).orElse(Words.NOT_KNOWN);
    }
}
