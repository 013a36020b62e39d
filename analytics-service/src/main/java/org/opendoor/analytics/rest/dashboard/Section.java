package org.opendoor.analytics.rest.dashboard;

import java.util.List;

/**
 * One picture with its table, what it counts, and the same numbers as a file.
 *
 * @param id by which a page's own parts find each other
 * @param says what is counted, in plain English
 * @param lying whether bars lie, because what is written beside them is long
 * @param csv where the file is
 */
public record Section(String id, String title, String says, Grid grid, boolean lying, String csv) {

    /** A table. */
    public record Grid(String corner, List<Head> heads, List<Line> lines) {

        /** Whether anything in it has to be explained. */
        public boolean hides() {
            return lines.stream().flatMap(line -> line.figures().stream()).anyMatch(Figure::hidden);
        }
    }
}
