package org.opendoor.analytics.persistence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.projection.CustomerKind;
import org.opendoor.analytics.projection.Route;

/** The rows that tables have: the lists of words there are, and the places that were heard of. */
final class Frames {

    private Frames() {}

    /** From rows of district and provider. */
    static Frame of(List<Object[]> places) {
        var works = new HashSet<List<String>>();
        places.forEach(row -> works.add(List.of((String) row[0], (String) row[1])));
        return new Frame(
                Map.of(
                        Dimension.DISTRICT, words(works.stream().map(List::getFirst)),
                        Dimension.PROVIDER, words(works.stream().map(List::getLast)),
                        Dimension.ROUTE, words(Stream.of(Route.values()).map(Enum::name)),
                        Dimension.CUSTOMER_KIND,
                                words(Stream.of(CustomerKind.values()).map(Enum::name))),
                Map.of(Breakdown.by(Dimension.DISTRICT, Dimension.PROVIDER), works));
    }

    private static Set<String> words(Stream<String> words) {
        return words.collect(Collectors.toSet());
    }
}
