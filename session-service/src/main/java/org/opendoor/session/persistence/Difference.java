package org.opendoor.session.persistence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has to be written so that the rows that were there become those that are to be.
 *
 * @param gone the ids of those that are not to be any more
 */
record Difference<R>(List<R> added, List<R> changed, List<UUID> gone) {

    static <R> Difference<R> between(Collection<R> before, Collection<R> after, Function<R, UUID> id) {
        var known = before.stream().collect(Collectors.toMap(id, Function.identity()));
        var kept = after.stream().map(id).collect(Collectors.toSet());
        return new Difference<>(
                after.stream().filter(row -> !known.containsKey(id.apply(row))).toList(),
                after.stream()
                        .filter(row -> known.containsKey(id.apply(row)) && !row.equals(known.get(id.apply(row))))
                        .toList(),
                known.keySet().stream().filter(row -> !kept.contains(row)).toList());
    }
}
