package org.opendoor.analytics.disclosure;

import java.util.List;
import java.util.SequencedMap;
import org.opendoor.analytics.disclosure.Cell.Suppressed;
import org.opendoor.analytics.disclosure.Cell.Value;

/**
 * The band in which somebody stands who has so many of a hundred people before or beside them: the median is the fiftieth.
 *
 * <p>It is worked out from the told cells of the bands, so it adds nothing to them: it is told only if it is the same
 * band whatever a reader may take the cells to be, hidden ones included. The exact days stay inside.
 */
public sealed interface Quantile {

    /**
     * @param row the band's row
     */
    record Band(String row) implements Quantile {}

    record Hidden(Reason reason) implements Quantile {}

    /**
     * @param bands every band in its order, lowest first
     * @param total the people of all bands
     * @param percent above 0 and under 100
     */
    static Quantile of(SequencedMap<String, Cell> bands, Cell total, int percent) {
        var spans = spans(List.copyOf(bands.sequencedValues()), total);
        int band = 0;
        for (String row : bands.sequencedKeySet()) {
            if (isAtMost(spans, band, percent) && isAtLeast(spans, band, percent)) {
                return new Band(row);
            }
            band++;
        }
        return new Hidden(Reason.SMALL_NUMBERS);
    }

    private static List<Span> spans(List<Cell> cells, Cell total) {
        var open = cells.stream().map(cell -> span(cell, Span.ANY)).toList();
        var left = new Span(0, Math.max(0, span(total, Span.ANY).high() - low(open)));
        return cells.stream().map(cell -> span(cell, left)).toList();
    }

    private static Span span(Cell cell, Span hidden) {
        return switch (cell) {
            case Value told -> Span.of(told);
            case Suppressed _ -> hidden;
        };
    }

    /** Enough people in the bands up to this one, even if they are as few and the others as many as they could be. */
    private static boolean isAtMost(List<Span> spans, int band, int percent) {
        long within = low(spans.subList(0, band + 1));
        return 100 * within >= percent * (within + high(spans.subList(band + 1, spans.size())));
    }

    /** Too few in the bands below, even if they are as many and the others as few as they could be. */
    private static boolean isAtLeast(List<Span> spans, int band, int percent) {
        long below = high(spans.subList(0, band));
        return 100 * below < percent * (below + low(spans.subList(band, spans.size())));
    }

    private static long low(List<Span> spans) {
        return spans.stream().mapToLong(Span::low).sum();
    }

    private static long high(List<Span> spans) {
        return spans.stream().mapToLong(Span::high).sum();
    }
}
