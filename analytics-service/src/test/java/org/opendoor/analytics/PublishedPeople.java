package org.opendoor.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The people behind two published tables (DWP Research Report 582): 32 who did not take part, by their main reason, and 87
 * who started, by the condition they came with and whether they completed.
 */
final class PublishedPeople {
    static final String DISTRICT = "it-published";
    private static final String PROVIDER = "it-published-nhs";

    /** Table 2.1. */
    static final Map<String, Integer> REASONS = reasons();

    /** Those of them who had said yes and never started: the report has seven, without their reasons. */
    private static final Map<String, Integer> NEVER_STARTED =
            Map.of("STARTED_WORK", 4, "FORGOT", 1, "HEALTH_IMPROVED", 1, "CARING_RESPONSIBILITIES", 1);

    /** Table 4.1: how many completed, and how many did not. */
    static final Map<String, List<Integer>> COMPLETIONS =
            Map.of("PHYSICAL", List.of(18, 6), "MENTAL", List.of(25, 7), "BOTH", List.of(15, 16));

    private PublishedPeople() {}

    /** Everything that was said about people who did not take part, all of them on that day. */
    static List<Traveller> whoDidNotTakePart(LocalDate day) {
        var people = new ArrayList<Traveller>();
        REASONS.forEach((reason, count) -> {
            int never = NEVER_STARTED.getOrDefault(reason, 0);
            repeat(never)
                    .map(_ -> person().referred(day).neverStarted(day, reason))
                    .forEach(people::add);
            repeat(count - never).map(_ -> person().declined(day, reason)).forEach(people::add);
        });
        return people;
    }

    /** Everything that was said about people who started, all of whom ended on that day. */
    static List<Traveller> whoStarted(LocalDate ended) {
        var people = new ArrayList<Traveller>();
        COMPLETIONS.forEach((condition, outcomes) -> {
            repeat(outcomes.get(0))
                    .map(_ -> started(condition, ended).completed(ended))
                    .forEach(people::add);
            repeat(outcomes.get(1))
                    .map(_ -> started(condition, ended).droppedOut(ended))
                    .forEach(people::add);
        });
        return people;
    }

    static List<ProducerRecord<String, byte[]>> saidAbout(List<Traveller> people) {
        return people.stream().flatMap(person -> person.said().stream()).toList();
    }

    private static Traveller started(String condition, LocalDate ended) {
        var begun = ended.minusWeeks(8);
        return person().referred(begun.minusWeeks(3))
                .found(begun, condition)
                .assessed(begun)
                .started(begun);
    }

    private static Traveller person() {
        return new Traveller(DISTRICT, PROVIDER);
    }

    private static Stream<Integer> repeat(int times) {
        return IntStream.range(0, times).boxed();
    }

    private static Map<String, Integer> reasons() {
        var reasons = new LinkedHashMap<String, Integer>();
        reasons.put("TOO_UNWELL", 8);
        reasons.put("NOT_APPROPRIATE", 5);
        reasons.put("STARTED_WORK", 4);
        reasons.put("DUPLICATE_SUPPORT", 3);
        reasons.put("BENEFIT_ENDED", 3);
        reasons.put("LOCATION_OR_TRAVEL", 2);
        reasons.put("INCONVENIENT_TIME", 2);
        for (var reason : List.of(
                "OTHER_APPOINTMENTS",
                "FORGOT",
                "NOT_COMFORTABLE_IN_GROUP",
                "CARING_RESPONSIBILITIES",
                "HEALTH_IMPROVED")) {
            reasons.put(reason, 1);
        }
        return reasons;
    }
}
