package org.opendoor.analytics.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Cell;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Quantile;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.projection.Measure;

/**
 * The band up to which so many of a hundred people have come. It is worked out from the bands' cells as they are told, so
 * it can say nothing that they do not; whose band is not known is left out.
 *
 * @param name as in an answer, e.g. {@code halfWaited}
 * @param bands the dimension whose words are the bands, lowest first
 * @param percent above 0 and under 100
 */
public record Percentile(String name, String definition, Measure measure, Dimension bands, int percent) {

    /** Whether it can be told of the rows of this breakdown: there has to be a table that splits each row by band. */
    boolean isToldOf(Breakdown rows) {
        return table(rows).isPresent();
    }

    /** In one row, or among everybody. */
    public Quantile of(Release release, Slot slot) {
        var table = table(slot.by())
                .orElseThrow(() -> new IllegalArgumentException(measure + " has no table by band for " + slot.by()));
        var figures = release.figures().get(measure);
        var cells = new LinkedHashMap<String, Cell>();
        for (String band : measure.known(bands)) {
            cells.put(band, figures.at(new Slot(table, row(table, band, slot))));
        }
        return Quantile.of(cells, figures.at(slot), percent);
    }

    private Optional<Breakdown> table(Breakdown rows) {
        return measure.necklace().breakdowns().stream()
                .filter(table -> !rows.dimensions().contains(bands)
                        && table.dimensions().contains(bands)
                        && table.dimensions().size() == rows.dimensions().size() + 1
                        && table.dimensions().containsAll(rows.dimensions()))
                .findFirst();
    }

    private List<String> row(Breakdown table, String band, Slot slot) {
        return table.dimensions().stream()
                .map(dimension -> dimension == bands
                        ? band
                        : slot.row().get(slot.by().dimensions().indexOf(dimension)))
                .toList();
    }
}
