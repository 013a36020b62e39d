package org.opendoor.analytics.projection;

import java.util.Map;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Dimension;

/** The steps of the way, each on its day. */
final class CountedSteps {

    private CountedSteps() {}

    static Stream<Count> of(Journey journey) {
        var dates = journey.dates();
        return Stream.of(
                        Counting.on(dates.began(), Measure.OFFERED),
                        Counting.on(dates.referred(), Measure.REFERRED),
                        Counting.on(
                                dates.assessed(),
                                Measure.SEEN,
                                Map.of(Dimension.WAITING, waited(dates).name())),
                        Counting.on(dates.started(), Measure.STARTED),
                        Counting.on(dates.reReferred(), Measure.CAME_BACK))
                .flatMap(counts -> counts);
    }

    private static Waiting waited(Milestones dates) {
        return dates.waitingDays().map(Waiting::of).orElse(Waiting.NOT_KNOWN);
    }
}
