package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;

/** Exact counts. Only {@link ReadMeasures} asks for them, and what it answers is protected. */
public interface Tallies {

    /** The counts of these measures in these months, as last made; where nobody counts, no entry. */
    Uni<Map<Month, Map<Measure, Tally>>> count(Set<Measure> measures, Span months);

    /** The rows that every table has: every district and provider that was ever heard of, and every other word. */
    Uni<Frame> frame();

    /** Months one after another, both ends included. */
    record Span(Month first, Month last) {}
}
