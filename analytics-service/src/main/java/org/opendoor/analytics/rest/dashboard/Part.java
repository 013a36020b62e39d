package org.opendoor.analytics.rest.dashboard;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.usecase.Sheet;
import org.opendoor.analytics.usecase.Sheets;

/**
 * A sheet as a page shows it.
 *
 * @param spread the dimension whose words are the columns; without one the columns are the sheet's measures
 */
record Part(String title, Sheet sheet, Optional<Dimension> spread) {

    /** Several measures beside each other. */
    static Part beside(String title, String sheet) {
        return new Part(title, named(sheet), Optional.empty());
    }

    /** One measure, and how its people fall apart. */
    static Part spread(String title, Measure measure, Dimension by) {
        var sheet = named(measure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new Part(title, sheet, Optional.of(by));
    }

    private static Sheet named(String name) {
        return Sheets.named(name).orElseThrow(() -> new IllegalArgumentException("no sheet is called " + name));
    }

    /** The one measure of a part that is spread. */
    Measure measure() {
        return sheet.measures().getFirst();
    }

    /** By what it may be broken down on a page: always one dimension beside what the columns are. */
    Set<Dimension> offered() {
        var offered = EnumSet.noneOf(Dimension.class);
        for (Breakdown by : sheet.breakdowns()) {
            partner(by).ifPresent(offered::add);
        }
        return offered;
    }

    /** The breakdown that shows it by this dimension, if there is one. */
    Optional<Breakdown> by(Dimension dimension) {
        return sheet.breakdowns().stream()
                .filter(by -> partner(by).filter(dimension::equals).isPresent())
                .findFirst();
    }

    /** Without anything but what the columns are. */
    Breakdown plain() {
        return spread.map(Breakdown::by).orElse(Breakdown.WHOLE);
    }

    private Optional<Dimension> partner(Breakdown by) {
        List<Dimension> dimensions = by.dimensions();
        return spread.isEmpty()
                ? dimensions.stream().filter(_ -> dimensions.size() == 1).findFirst()
                : dimensions.stream()
                        .filter(_ -> dimensions.size() == 2 && dimensions.contains(spread.get()))
                        .filter(dimension -> dimension != spread.get())
                        .findFirst();
    }
}
