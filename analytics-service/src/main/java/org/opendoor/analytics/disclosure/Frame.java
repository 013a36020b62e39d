package org.opendoor.analytics.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows that every table has, whether anybody stands in them or not: a row left out would be a zero told.
 *
 * <p>It also says which provider works in which district. That is no secret, and whoever knows it can add up the
 * providers of a district; the protection has to know it too.
 */
public record Frame(
        SortedMap<String, SortedSet<String>> providersByDistrict, SortedSet<String> routes, SortedSet<String> kinds) {

    public Frame {
        providersByDistrict = new TreeMap<>(providersByDistrict);
        routes = new TreeSet<>(routes);
        kinds = new TreeSet<>(kinds);
    }

    /** This frame with room for everybody in the tally, in case somebody came while it was read. */
    public Frame widenedFor(Collection<Tally> tallies) {
        var wider = new Frame(providersByDistrict, routes, kinds);
        wider.providersByDistrict.replaceAll((_, providers) -> new TreeSet<>(providers));
        for (Tally tally : tallies) {
            for (Group group : tally.people().keySet()) {
                wider.providersByDistrict
                        .computeIfAbsent(group.district(), _ -> new TreeSet<>())
                        .add(group.provider());
                wider.routes.add(group.route());
                wider.kinds.add(group.kind());
            }
        }
        return wider;
    }

    /** The slots of one breakdown, in the order in which a table shows them. */
    public List<Slot> slots(Breakdown by) {
        return switch (by) {
            case WHOLE -> List.of(Slot.TOTAL);
            case DISTRICT -> slots(by, providersByDistrict.keySet());
            case PROVIDER ->
                slots(
                        by,
                        providersByDistrict.values().stream()
                                .flatMap(Collection::stream)
                                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
            case ROUTE -> slots(by, routes);
            case CUSTOMER_KIND -> slots(by, kinds);
        };
    }

    private static List<Slot> slots(Breakdown by, Collection<String> rows) {
        return rows.stream().map(row -> new Slot(by, row)).toList();
    }
}
