package org.opendoor.analytics.projection;

import java.util.Map;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Dimension;

/**
 * What changed for people between the beginning and the ending, in the month of the ending. For those who left it is the
 * last that was observed.
 */
final class CountedChanges {

    private CountedChanges() {}

    static Stream<Count> of(Journey journey) {
        return journey.endedOn().isEmpty()
                ? Stream.of()
                : Stream.concat(Stream.of(Scale.values()).flatMap(scale -> change(journey, scale)), readiness(journey));
    }

    private static Stream<Count> change(Journey journey, Scale scale) {
        return journey.care().better(scale).stream()
                .flatMap(better ->
                        Counting.on(journey.endedOn(), measure(scale), Map.of(Dimension.CHANGE, word(scale, better))));
    }

    private static Measure measure(Scale scale) {
        return switch (scale) {
            case WELLBEING -> Measure.WELLBEING_MEASURED;
            case CONFIDENCE -> Measure.CONFIDENCE_MEASURED;
            case PAIN -> Measure.PAIN_MEASURED;
            case PHQ_9 -> Measure.PHQ_9_MEASURED;
            case GAD_7 -> Measure.GAD_7_MEASURED;
        };
    }

    private static String word(Scale scale, int better) {
        return switch (scale) {
            case WELLBEING, CONFIDENCE, PAIN -> Change.of(better).name();
            case PHQ_9 -> ReliableChange.of(better, ReliableChange.OF_PHQ_9).name();
            case GAD_7 -> ReliableChange.of(better, ReliableChange.OF_GAD_7).name();
        };
    }

    private static Stream<Count> readiness(Journey journey) {
        var after = journey.care().readinessAtEnd();
        return journey
                .care()
                .assessment()
                .flatMap(before -> after.map(last -> Map.of(
                        Dimension.READINESS_BEFORE, before.readiness().name(), Dimension.READINESS_AFTER, last.name())))
                .stream()
                .flatMap(own -> Counting.on(journey.endedOn(), Measure.READINESS_AT_END, own));
    }
}
