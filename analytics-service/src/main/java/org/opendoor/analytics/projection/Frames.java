package org.opendoor.analytics.projection;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Frame;

/** The rows that the tables of a measure have, and of two crossed dimensions those combinations that can be. */
final class Frames {
    private static final Breakdown PLACES = Breakdown.by(Dimension.DISTRICT, Dimension.PROVIDER);
    private static final Breakdown GROUPS = Breakdown.by(Dimension.MODE, Dimension.GROUP_SIZE);

    private Frames() {}

    static Frame of(Measure measure, Set<List<String>> places) {
        var rows = new EnumMap<Dimension, Set<String>>(Dimension.class);
        measure.necklace().dimensions().forEach(dimension -> rows.put(dimension, measure.words(dimension)));
        rows.put(Dimension.DISTRICT, places.stream().map(List::getFirst).collect(Collectors.toSet()));
        rows.put(Dimension.PROVIDER, places.stream().map(List::getLast).collect(Collectors.toSet()));
        var possible = new HashMap<>(Map.of(PLACES, places));
        if (measure.necklace().breakdowns().contains(GROUPS)) {
            possible.put(GROUPS, groups());
        }
        return new Frame(rows, possible);
    }

    private static Set<List<String>> groups() {
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of(GroupSize.values())
                        .filter(size -> size.canBe(mode))
                        .map(size -> List.of(mode.name(), size.name())))
                .collect(Collectors.toSet());
    }
}
