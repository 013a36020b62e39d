package org.opendoor.session.rest.paper;

import java.util.List;

/**
 * One measure over time, laid out: whole pixels from the panel's own corner.
 *
 * @param line the points of the line, as SVG writes them; answers that were declined are not on it
 * @param story the same in a sentence, for those who cannot or would not look at a line
 */
public record Panel(
        int x,
        int y,
        int right,
        String title,
        String scale,
        String story,
        String mark,
        int most,
        int least,
        String line,
        List<Dot> dots,
        List<Gap> gaps,
        List<Day> days) {

    /** A total, written beside its mark. */
    public record Dot(int x, int y, int labelY, int total) {}

    /** Where somebody would rather not say. */
    public record Gap(int x, int y) {}

    /** When it was, below the panel. */
    public record Day(int x, String occasion, String on) {}
}
