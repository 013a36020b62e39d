package org.opendoor.analytics.projection;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Dimension;

/** How journeys ended, on the day they did. */
final class CountedEndings {

    private CountedEndings() {}

    static Stream<Count> of(Journey journey) {
        return journey.ending().stream().flatMap(ending -> of(journey, ending));
    }

    private static Stream<Count> of(Journey journey, Ending ending) {
        var day = Optional.of(ending.endedOn());
        return switch (ending.kind()) {
            case DECLINED, WITHDRAWN ->
                Counting.on(day, Measure.SAID_NO, reason(journey.person().reason()));
            case NOT_STARTED, NOT_ACCEPTED -> Counting.on(day, Measure.NEVER_STARTED, reason(journey.why()));
            case COMPLETED -> Counting.on(day, Measure.COMPLETED);
            case DROPPED_OUT ->
                isForWork(journey, ending)
                        ? Counting.on(day, Measure.LEFT_FOR_WORK, stage(journey))
                        : Counting.on(day, Measure.LEFT_EARLY, reasonAndStage(journey));
            case MERGED -> Stream.of();
        };
    }

    /** The family is told with the ending, the reason a moment later on another topic. */
    private static boolean isForWork(Journey journey, Ending ending) {
        return ending.family().equals(Optional.of(Family.WORK)) || journey.why().equals(Optional.of(Why.STARTED_WORK));
    }

    private static Map<Dimension, String> reason(Optional<Why> why) {
        return Map.of(Dimension.REASON, why.map(Why::name).orElse(Words.NOT_STATED));
    }

    private static Map<Dimension, String> stage(Journey journey) {
        return Map.of(Dimension.STAGE, journey.stoppedIn().name());
    }

    private static Map<Dimension, String> reasonAndStage(Journey journey) {
        return Map.of(
                Dimension.REASON,
                journey.why().map(Why::name).orElse(Words.NOT_STATED),
                Dimension.STAGE,
                journey.stoppedIn().name());
    }
}
