package org.opendoor.analytics.usecase;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.projection.Measure;

/**
 * One question that is answered month by month: some measures beside each other, and what is worked out from them. Every
 * measure is a sheet by itself, too.
 *
 * @param name as in an address, e.g. {@code left-early}
 * @param definition in plain English
 * @param measures its columns, in order
 */
public record Sheet(
        String name, String definition, List<Measure> measures, List<Share> shares, List<Percentile> percentiles) {

    Sheet(String name, String definition, List<Measure> measures, List<Share> shares) {
        this(name, definition, measures, shares, List.of());
    }

    static Sheet of(Measure measure) {
        var name = measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Sheet(name, Definitions.of(measure), List.of(measure), List.of());
    }

    /** Every table that all of its measures have with the same rows, in order. */
    public List<Breakdown> breakdowns() {
        return measures.getFirst().necklace().breakdowns().stream()
                .filter(by -> percentiles.stream().allMatch(each -> each.isToldOf(by)))
                .filter(by -> measures.stream()
                        .allMatch(measure -> measure.necklace().breakdowns().contains(by)
                                && by.dimensions().stream()
                                        .allMatch(each -> measure.words(each)
                                                .equals(measures.getFirst().words(each)))))
                .toList();
    }

    /** What a measure means. */
    public static String definition(Measure measure) {
        return Definitions.of(measure);
    }

    /** What has to be read for it. */
    public Set<Measure> asked() {
        return EnumSet.copyOf(measures);
    }
}
