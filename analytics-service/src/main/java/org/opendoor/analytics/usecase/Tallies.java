package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Week;

/** Exact counts. Only {@link ReadMeasures} asks for them, and what it answers is protected. */
public interface Tallies {

    /** The counts of these measures in these weeks; where nobody counts, no entry. */
    Uni<Map<Week, Map<Measure, Tally>>> count(Set<Measure> measures, Span weeks);

    /** The rows that every table has: every district and provider that was ever heard of. */
    Uni<Frame> frame();

    /** Weeks one after another, both ends included. */
    record Span(Week first, Week last) {}
}
