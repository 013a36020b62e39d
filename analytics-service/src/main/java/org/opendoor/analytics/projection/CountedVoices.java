package org.opendoor.analytics.projection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Dimension;

/** What people said of it: wishes that were not met, and what they think afterwards. */
final class CountedVoices {

    private CountedVoices() {}

    static Stream<Count> of(Journey journey) {
        return Stream.concat(
                journey.care().unmet().stream().flatMap(CountedVoices::unmet),
                feedback(journey.care().closing()));
    }

    private static Stream<Count> unmet(UnmetWish wish) {
        return Counting.on(
                Optional.of(wish.on()),
                Measure.WISH_UNMET,
                Map.of(
                        Dimension.ABOUT,
                        wish.about().name(),
                        Dimension.DECIDED_BY,
                        wish.by().name()));
    }

    /** Of two forms in one month the one of the later occasion counts. */
    private static Stream<Count> feedback(Closing closing) {
        var months = new TreeMap<Month, Count>();
        var inOrder = new EnumMap<Closing.Occasion, Closing.Feedback>(Closing.Occasion.class);
        inOrder.putAll(closing.feedback());
        inOrder.values().forEach(said -> months.put(Month.of(said.on()), count(said)));
        return months.values().stream();
    }

    private static Count count(Closing.Feedback said) {
        return new Count(
                Measure.FEEDBACK_GIVEN,
                Month.of(said.on()),
                Map.of(
                        Dimension.SATISFIED,
                        Satisfied.of(said.satisfied()).name(),
                        Dimension.EXPECTATIONS,
                        said.expectations().map(Closing.Met::name).orElse(Words.NOT_STATED)));
    }
}
