package org.opendoor.analytics.rest.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.disclosure.Cell;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.projection.Measure;
import org.opendoor.analytics.rest.dashboard.Section.Grid;
import org.opendoor.analytics.usecase.Percentile;
import org.opendoor.analytics.usecase.Release;
import org.opendoor.analytics.usecase.Share;
import org.opendoor.analytics.usecase.Sheet;

/** Lays out what is told of months as tables: what the rows are, and what the columns. */
final class Drawing {

    private static final String EVERYBODY = "Everybody";

    private Drawing() {}

    /** A row for each month, a column for each measure, and the shares beside them. */
    static Grid months(Sheet sheet, List<Release> releases) {
        return new Grid(
                "Month",
                heads(sheet),
                releases.stream()
                        .map(release -> line(Words.of(release.month()), sheet, release, Slot.TOTAL))
                        .toList());
    }

    /** One month: a row for each word of the dimension and one for everybody. */
    static Grid rows(Sheet sheet, Breakdown by, Release release) {
        var lines = new ArrayList<Line>();
        for (Slot slot : ordered(release, sheet.measures().getFirst(), by)) {
            lines.add(line(Words.row(slot.row().getFirst()), sheet, release, slot));
        }
        lines.add(line(EVERYBODY, sheet, release, Slot.TOTAL));
        return new Grid(Words.of(by.dimensions().getFirst()), heads(sheet), lines);
    }

    /** A row for each word of the dimension, a column for each month; the picture has the last month only. */
    static Grid words(Measure measure, Dimension dimension, List<Release> releases) {
        var last = releases.getLast();
        var heads = releases.stream()
                .map(release -> new Head(Words.of(release.month()), release.equals(last)))
                .toList();
        var lines = new ArrayList<Line>();
        for (Slot slot : ordered(last, measure, Breakdown.by(dimension))) {
            lines.add(across(Words.row(slot.row().getFirst()), measure, releases, slot));
        }
        lines.add(across(EVERYBODY, measure, releases, Slot.TOTAL));
        return new Grid(Words.of(dimension), heads, lines);
    }

    /** One month: rows by one dimension, columns by another. */
    static Grid crossed(Measure measure, Breakdown pair, Dimension columns, Release release) {
        int across = pair.dimensions().indexOf(columns);
        var slots = release.frames().get(measure).slots(pair);
        var names = words(slots, across);
        var lines = words(slots, 1 - across).stream()
                .map(name -> new Line(
                        Words.row(name),
                        names.stream()
                                .map(column -> across == 0 ? List.of(column, name) : List.of(name, column))
                                .map(row -> cell(measure, release, new Slot(pair, row)))
                                .toList(),
                        false))
                .toList();
        var heads = names.stream().map(Words::row).map(Head::drawn).toList();
        return new Grid(Words.of(pair.dimensions().get(1 - across)), heads, lines);
    }

    private static List<String> words(List<Slot> slots, int at) {
        return slots.stream()
                .map(slot -> slot.row().get(at))
                .distinct()
                .sorted(Order.OF_WORDS)
                .toList();
    }

    private static List<Slot> ordered(Release release, Measure measure, Breakdown by) {
        return release.frames().get(measure).slots(by).stream()
                .sorted(Comparator.comparing(slot -> slot.row().getFirst(), Order.OF_WORDS))
                .toList();
    }

    private static List<Head> heads(Sheet sheet) {
        var people = sheet.measures().stream().map(Words::of).map(Head::drawn);
        var shares = sheet.shares().stream().map(Share::name);
        var percentiles = sheet.percentiles().stream().map(Percentile::name);
        var beside = Stream.concat(shares, percentiles).map(Words::column).map(Head::beside);
        return Stream.concat(people, beside).toList();
    }

    private static Line line(String name, Sheet sheet, Release release, Slot slot) {
        Function<Measure, Cell> told = measure -> release.figures().get(measure).at(slot);
        var people = sheet.measures().stream().map(told).map(Figure::of);
        var shares = sheet.shares().stream().map(share -> Figure.of(share.of(told)));
        var bands = sheet.percentiles().stream().map(each -> Figure.of(each.of(release, slot)));
        var figures = Stream.of(people, shares, bands).flatMap(figure -> figure).toList();
        return new Line(name, figures, slot.equals(Slot.TOTAL) && name.equals(EVERYBODY));
    }

    private static Line across(String name, Measure measure, List<Release> releases, Slot slot) {
        return new Line(
                name,
                releases.stream().map(release -> cell(measure, release, slot)).toList(),
                slot.equals(Slot.TOTAL));
    }

    private static Figure cell(Measure measure, Release release, Slot slot) {
        return Figure.of(release.figures().get(measure).at(slot));
    }
}
