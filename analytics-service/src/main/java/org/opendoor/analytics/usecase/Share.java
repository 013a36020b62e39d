package org.opendoor.analytics.usecase;

import java.util.List;
import java.util.function.Function;
import org.opendoor.analytics.disclosure.Cell;
import org.opendoor.analytics.disclosure.Rate;
import org.opendoor.analytics.projection.Measure;

/**
 * How many of those who could have, did. It is worked out from cells as they are told, so it can say nothing that they do
 * not.
 *
 * @param name as in an answer, e.g. {@code completionRate}
 * @param others those who could have and did not
 */
public record Share(String name, String definition, Measure did, List<Measure> others) {

    public Rate of(Function<Measure, Cell> told) {
        return Rate.of(told.apply(did), Cell.sum(others.stream().map(told).toArray(Cell[]::new)));
    }
}
