package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Figures;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.usecase.Tallies.Span;
import org.opendoor.analytics.usecase.Told.Why;

/**
 * Tells what may be told of months that are over. What is told of a measure and month is always the same, whichever table
 * it is asked for, because every table takes part in protecting the others.
 */
@ApplicationScoped
public class ReadMeasures {
    /** How many months are told at once: a year, and the month a year before its last. */
    public static final int MOST_MONTHS = 13;

    private final Today today;
    private final Generations generations;
    private final Rollups rollups;
    private final Tallies tallies;
    private final Protection protection;

    public ReadMeasures(Today today, Generations generations, Rollups rollups, Tallies tallies, Protection protection) {
        this.today = today;
        this.generations = generations;
        this.rollups = rollups;
        this.tallies = tallies;
        this.protection = protection;
    }

    /** The last month of which anything may be told. */
    public Month latest() {
        return Month.lastOverOn(today.date());
    }

    public Uni<Told> read(Set<Measure> measures, Span months) {
        var length = months.first().countThrough(months.last());
        if (length < 1) {
            return no(Why.MONTHS_TURNED_ROUND);
        }
        if (!months.last().isOverOn(today.date())) {
            return no(Why.MONTH_NOT_OVER);
        }
        if (length > MOST_MONTHS) {
            return no(Why.TOO_MANY_MONTHS);
        }
        // Protecting is work for a processor, not for an event loop; the transaction has ended before.
        return generations
                .inTheRead(() -> counted(measures, months))
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(counted -> new Told.Months(releases(measures, months, counted)));
    }

    /** What has changed is counted first: whoever reads is never told less than what was heard before they asked. */
    private Uni<Counted> counted(Set<Measure> measures, Span months) {
        return rollups.freshen(measures, months)
                .chain(() -> tallies.count(measures, months))
                .chain(counts -> tallies.places().map(places -> new Counted(counts, places)));
    }

    private List<Release> releases(Set<Measure> measures, Span months, Counted counted) {
        var places = counted.placesWithEverybody();
        var frames = new EnumMap<Measure, Frame>(Measure.class);
        measures.forEach(measure -> frames.put(measure, measure.frame(places)));
        return months.first()
                .through(months.last())
                .map(month -> release(month, counted.people.getOrDefault(month, Map.of()), frames))
                .toList();
    }

    private Release release(Month month, Map<Measure, Tally> counts, Map<Measure, Frame> frames) {
        var figures = new EnumMap<Measure, Figures>(Measure.class);
        frames.forEach((measure, frame) -> {
            var tally = counts.getOrDefault(measure, Tally.NOBODY);
            figures.put(measure, protection.of(tally, measure.necklace(), frame));
        });
        return new Release(month, frames, figures);
    }

    private static Uni<Told> no(Why why) {
        return Uni.createFrom().item(new Told.No(why));
    }

    /** What one transaction has read of one generation. */
    private record Counted(Map<Month, Map<Measure, Tally>> people, Set<List<String>> places) {
        private static final Breakdown BY_PLACE = Breakdown.by(Dimension.DISTRICT, Dimension.PROVIDER);

        /** In case somebody came to a new place between counting people and asking for places. */
        Set<List<String>> placesWithEverybody() {
            var all = new HashSet<>(places);
            people.values().stream()
                    .flatMap(ofMonth -> ofMonth.values().stream())
                    .flatMap(tally -> tally.people().keySet().stream())
                    .filter(slot -> slot.by().equals(BY_PLACE))
                    .forEach(slot -> all.add(slot.row()));
            return all;
        }
    }
}
