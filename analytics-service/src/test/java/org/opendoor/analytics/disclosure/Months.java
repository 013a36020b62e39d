package org.opendoor.analytics.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes up the people of one month. Unless said otherwise there are two districts that share two providers. */
final class Months {
    static final Necklace NECKLACE = Necklace.of(
            Bead.pair(Dimension.DISTRICT, Dimension.PROVIDER),
            Bead.one(Dimension.ROUTE),
            Bead.one(Dimension.CUSTOMER_KIND));

    private final Map<Map<Dimension, String>, Integer> people = new HashMap<>();
    private final Set<List<String>> works = new HashSet<>();
    private Set<String> routes = Set.of("ADVISER");
    private Set<String> kinds = Set.of("VOLUNTARY");

    static Months month() {
        return new Months();
    }

    Months district(String name, String... itsProviders) {
        Stream.of(itsProviders).forEach(provider -> works.add(List.of(name, provider)));
        return this;
    }

    Months routes(String... all) {
        routes = Set.of(all);
        return this;
    }

    Months kinds(String... all) {
        kinds = Set.of(all);
        return this;
    }

    /** People by adviser's route, voluntary. */
    Months people(int count, String district, String provider) {
        return people(count, district, provider, "ADVISER", "VOLUNTARY");
    }

    Months people(int count, String district, String provider, String route, String kind) {
        people.merge(
                Map.of(
                        Dimension.DISTRICT,
                        district,
                        Dimension.PROVIDER,
                        provider,
                        Dimension.ROUTE,
                        route,
                        Dimension.CUSTOMER_KIND,
                        kind),
                count,
                Integer::sum);
        return this;
    }

    Tally tally() {
        return Tally.of(people, NECKLACE);
    }

    Frame frame() {
        return new Frame(
                Map.of(
                        Dimension.DISTRICT,
                        words(works.stream().map(List::getFirst)),
                        Dimension.PROVIDER,
                        words(works.stream().map(List::getLast)),
                        Dimension.ROUTE,
                        routes,
                        Dimension.CUSTOMER_KIND,
                        kinds),
                Map.of(NECKLACE.breakdowns().get(3), works));
    }

    Figures told() {
        return SmallNumbers.protect(tally(), NECKLACE, frame());
    }

    static Slot district(String row) {
        return slot(Dimension.DISTRICT, row);
    }

    static Slot provider(String row) {
        return slot(Dimension.PROVIDER, row);
    }

    static Slot slot(Dimension of, String row) {
        return new Slot(Breakdown.by(of), List.of(row));
    }

    private static Set<String> words(Stream<String> words) {
        return words.collect(Collectors.toSet());
    }
}
