package org.opendoor.session.rest.paper;

import java.util.List;

/**
 * One measure over time, laid out: whole pixels from the panel's own corner.
 *
 * @param line the points of the line, as SVG writes them; answers that were declined are not on it
 * @param size how large its marks are, 1 as drawn; smaller where many stand close together
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
        String size,
        int most,
        int least,
        String line,
        List<Dot> dots,
        List<Gap> gaps,
        List<Day> days) {

    /**
     * A total at its mark.
     *
     * @param written whether there is room to write it there
     */
    public record Dot(int x, int y, int labelY, int total, boolean written) {
        Dot labelled() {
            return new Dot(x, y, labelY, total, true);
        }
    }

    /**
     * Where somebody would rather not say.
     *
     * @param written whether there is room to write so
     */
    public record Gap(int x, int y, boolean written) {
        Gap labelled() {
            return new Gap(x, y, true);
        }
    }

    /** When it was, below the panel. */
    public record Day(int x, String occasion, String on) {}
}
