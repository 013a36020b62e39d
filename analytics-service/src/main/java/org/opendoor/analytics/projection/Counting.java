package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Dimension;

/** What a journey counts for. Each part knows some of the measures; no measure is known to two of them. */
final class Counting {

    private Counting() {}

    /** Nothing until it is known where the journey belongs: the tables of a month must all speak of the same people. */
    static Set<Count> of(Journey journey) {
        return journey.place().isComplete()
                ? Stream.<Function<Journey, Stream<Count>>>of(
                                CountedSteps::of,
                                CountedEndings::of,
                                CountedSessions::of,
                                CountedChanges::of,
                                CountedWork::of,
                                CountedVoices::of,
                                CountedPromises::of)
                        .flatMap(part -> part.apply(journey))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    static Stream<Count> on(Optional<LocalDate> day, Measure measure) {
        return on(day, measure, Map.of());
    }

    static Stream<Count> on(Optional<LocalDate> day, Measure measure, Map<Dimension, String> own) {
        return day.map(Month::of).map(month -> new Count(measure, month, own)).stream();
    }
}
