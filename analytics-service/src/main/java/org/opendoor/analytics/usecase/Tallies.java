package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendoor.analytics.disclosure.Tally;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;

/** Exact counts. Only {@link ReadMeasures} asks for them, and what it answers is protected. */
public interface Tallies {

    /** The counts of these measures in these months, as last made; where nobody counts, no entry. */
    Uni<Map<Month, Map<Measure, Tally>>> count(Set<Measure> measures, Span months);

    /** Each district with each provider who works there, as far as they were ever heard of. */
    Uni<Set<List<String>>> places();

    /** Months one after another, both ends included. */
    record Span(Month first, Month last) {}
}
