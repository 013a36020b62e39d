package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendoor.analytics.disclosure.Figures;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.disclosure.SmallNumbers;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Week;
import org.opendoor.analytics.usecase.Tallies.Span;
import org.opendoor.analytics.usecase.Told.Why;

/**
 * Tells what may be told of weeks that are over. What is told of a measure and week is always the same, whichever table
 * it is asked for, because every table takes part in protecting the others.
 */
@ApplicationScoped
public class ReadMeasures {
    /** How many weeks are told at once: a quarter. */
    public static final int MOST_WEEKS = 13;

    private final Today today;
    private final Generations generations;
    private final Tallies tallies;

    public ReadMeasures(Today today, Generations generations, Tallies tallies) {
        this.today = today;
        this.generations = generations;
        this.tallies = tallies;
    }

    /** The last week of which anything may be told. */
    public Week latest() {
        return Week.lastOverOn(today.date());
    }

    public Uni<Told> read(Set<Measure> measures, Span weeks) {
        var length = weeks.first().countThrough(weeks.last());
        if (length < 1) {
            return no(Why.WEEKS_TURNED_ROUND);
        }
        if (!weeks.last().isOverOn(today.date())) {
            return no(Why.WEEK_NOT_OVER);
        }
        if (length > MOST_WEEKS) {
            return no(Why.TOO_MANY_WEEKS);
        }
        // Protecting is work for a processor, not for an event loop; the transaction has ended before.
        return generations
                .inTheRead(() -> counted(measures, weeks))
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(counted -> new Told.Weeks(releases(measures, weeks, counted)));
    }

    private Uni<Counted> counted(Set<Measure> measures, Span weeks) {
        return tallies.count(measures, weeks).chain(counts -> tallies.frame().map(frame -> new Counted(counts, frame)));
    }

    private static List<Release> releases(Set<Measure> measures, Span weeks, Counted counted) {
        var all = counted.people.values().stream()
                .flatMap(ofWeek -> ofWeek.values().stream())
                .toList();
        var frame = counted.known.widenedFor(all);
        return weeks.first()
                .through(weeks.last())
                .map(week -> release(week, measures, counted.people.getOrDefault(week, Map.of()), frame))
                .toList();
    }

    private static Release release(Week week, Set<Measure> measures, Map<Measure, Tally> counts, Frame frame) {
        var figures = new EnumMap<Measure, Figures>(Measure.class);
        for (Measure measure : measures) {
            figures.put(
                    measure,
                    SmallNumbers.protect(counts.getOrDefault(measure, Tally.NOBODY), measure.necklace(), frame));
        }
        return new Release(week, frame, figures);
    }

    /** What one transaction has read of one generation. */
    private record Counted(Map<Week, Map<Measure, Tally>> people, Frame known) {}

    private static Uni<Told> no(Why why) {
        return Uni.createFrom().item(new Told.No(why));
    }
}
