package org.opendoor.analytics.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes up the people of one week. Unless said otherwise there are two districts that share two providers. */
final class Weeks {
    private final Map<Group, Integer> people = new HashMap<>();
    private final TreeMap<String, java.util.SortedSet<String>> providers = new TreeMap<>();
    private Set<String> routes = Set.of("ADVISER");
    private Set<String> kinds = Set.of("VOLUNTARY");

    static Weeks week() {
        return new Weeks();
    }

    Weeks district(String name, String... itsProviders) {
        providers.put(name, new TreeSet<>(Set.of(itsProviders)));
        return this;
    }

    Weeks routes(String... all) {
        routes = Set.of(all);
        return this;
    }

    Weeks kinds(String... all) {
        kinds = Set.of(all);
        return this;
    }

    /** People by adviser's route, voluntary. */
    Weeks people(int count, String district, String provider) {
        return people(count, district, provider, "ADVISER", "VOLUNTARY");
    }

    Weeks people(int count, String district, String provider, String route, String kind) {
        people.merge(new Group(district, provider, route, kind), count, Integer::sum);
        return this;
    }

    Tally tally() {
        return new Tally(people);
    }

    Frame frame() {
        return new Frame(providers, new TreeSet<>(routes), new TreeSet<>(kinds));
    }

    Figures told() {
        return SmallNumbers.protect(tally(), frame());
    }

    static Slot district(String row) {
        return new Slot(Breakdown.DISTRICT, row);
    }

    static Slot provider(String row) {
        return new Slot(Breakdown.PROVIDER, row);
    }
}
