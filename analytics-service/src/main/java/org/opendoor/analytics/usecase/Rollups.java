package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.projection.Month;
import org.opendoor.analytics.usecase.Tallies.Span;

/** Counts journeys beforehand, so that reading a month costs the same however many people it has. */
public interface Rollups {

    /** What is to be counted anew because journeys have changed. */
    Uni<List<Due>> due();

    /**
     * Counts anew what is due among these. Joins the running transaction, and waits for whoever is counting the same:
     * afterwards the counts have everything in them that was committed before.
     */
    Uni<Void> freshen(Set<Measure> measures, Span months);

    /** One month of one measure. */
    record Due(Measure measure, Month month) {}
}
