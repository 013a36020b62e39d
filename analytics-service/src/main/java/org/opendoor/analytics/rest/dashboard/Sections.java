package org.opendoor.analytics.rest.dashboard;

import java.util.List;
import java.util.Optional;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.rest.Spelling;
import org.opendoor.analytics.rest.dashboard.Section.Grid;
import org.opendoor.analytics.usecase.Release;

/** Makes a part of a page from what was told: one section for all months, or one for each where it is broken down. */
final class Sections {

    private Sections() {}

    static List<Section> of(Part part, Asked asked, List<Release> releases) {
        return asked.by()
                .flatMap(part::by)
                .map(by -> monthByMonth(part, by, releases))
                .orElseGet(() -> List.of(overMonths(part, releases)));
    }

    private static Section overMonths(Part part, List<Release> releases) {
        var grid = part.spread()
                .map(dimension -> Drawing.words(part.measure(), dimension, releases))
                .orElseGet(() -> Drawing.months(part.sheet(), releases));
        var file = file(part, part.plain(), releases.getFirst(), releases.getLast());
        return section(part, part.title(), Optional.empty(), grid, file);
    }

    /** The newest first. */
    private static List<Section> monthByMonth(Part part, Breakdown by, List<Release> releases) {
        return releases.reversed().stream()
                .map(release -> {
                    var grid = part.spread()
                            .map(columns -> Drawing.crossed(part.measure(), by, columns, release))
                            .orElseGet(() -> Drawing.rows(part.sheet(), by, release));
                    var title = part.title() + ", " + Words.of(release.month());
                    return section(part, title, Optional.of(release), grid, file(part, by, release, release));
                })
                .toList();
    }

    private static Section section(Part part, String title, Optional<Release> of, Grid grid, String file) {
        var id = part.sheet().name() + of.map(release -> "-" + release.month()).orElse("");
        boolean lying = of.isPresent() || part.spread().isPresent();
        return new Section(id, title, part.sheet().definition(), grid, lying, file);
    }

    private static String file(Part part, Breakdown by, Release first, Release last) {
        var address = "/dashboard/csv/%s?from=%s&to=%s".formatted(part.sheet().name(), first.month(), last.month());
        return by.equals(Breakdown.WHOLE) ? address : address + "&by=" + Spelling.written(by);
    }
}
