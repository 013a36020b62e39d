package org.opendoor.analytics.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.analytics.disclosure.Dimension;

/** Tells facts of one journey as its producers would: each topic with its own sequence, an hour apart. */
final class Facts {
    static final String REFERRALS = "opendoor.referrals";
    static final String PROGRAMMES = "opendoor.programmes";
    static final String FOLLOW_UPS = "opendoor.followups";
    static final String CARE = "opendoor.care";
    static final String DETAILS = "opendoor.referral-details";
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    static final Place NORTH = new Place(
            Optional.of("NORTH"), Optional.of("P1"), Optional.of(Route.ADVISER), Optional.of(CustomerKind.VOLUNTARY));

    final UUID journey = UUID.randomUUID();
    private final List<Fact> told = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant time = Instant.parse("2026-11-02T09:00:00Z");

    Facts referrals(Happening what) {
        return say(REFERRALS, what);
    }

    Facts programmes(Happening what) {
        return say(PROGRAMMES, what);
    }

    Facts care(Happening what) {
        return say(CARE, what);
    }

    Facts details(Happening what) {
        return say(DETAILS, what);
    }

    Facts followUps(Happening what) {
        return say(FOLLOW_UPS, what);
    }

    private Facts say(String topic, Happening what) {
        time = time.plusSeconds(3600);
        told.add(new Fact(UUID.randomUUID(), journey, topic, sequences.merge(topic, 1L, Long::sum), time, what));
        return this;
    }

    List<Fact> all() {
        return List.copyOf(told);
    }

    Journey journey() {
        return Journey.of(journey, told);
    }

    /** In which month the journey counts, by measure; the last one where there are several. */
    Map<Measure, Month> months() {
        var months = new EnumMap<Measure, Month>(Measure.class);
        journey().counts().forEach(count -> months.merge(count.measure(), count.month(), Facts::later));
        return months;
    }

    private static Month later(Month one, Month other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** The words of its own with which the journey counts for a measure, in whatever month. */
    List<Map<Dimension, String>> own(Measure measure) {
        return journey().counts().stream()
                .filter(count -> count.measure() == measure)
                .sorted(Comparator.comparing(Count::month))
                .map(Count::own)
                .toList();
    }

    static Happening ended(EndingKind kind, int revision, LocalDate on) {
        return new Happening.Ended(new Ending(kind, Optional.of(Family.PERSONAL), revision, on), Place.UNKNOWN);
    }
}
