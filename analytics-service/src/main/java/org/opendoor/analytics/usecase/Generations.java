package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;

/**
 * The generations of the projection as a unit of work meets them: each has tables of its own under the same names, so
 * that one can be built while another is read.
 */
public interface Generations {

    /** Works on the generation that is read, in one transaction, or in the one that is running already. */
    <T> Uni<T> inTheRead(Supplier<Uni<T>> work);

    /**
     * Does the work once in each generation that is kept up to date, the one that is read and one that is being built,
     * in one transaction, or in the one that is running already. None of them can be discarded before it ends.
     */
    Uni<Void> inEach(Supplier<Uni<Void>> work);

    /** The one that is read, and one that is being built. */
    Uni<List<Integer>> keptUpToDate();

    /** Works on one generation, in one transaction, or in the one that is running already, which has made sure of it. */
    <T> Uni<T> in(int generation, Supplier<Uni<T>> work);
}
