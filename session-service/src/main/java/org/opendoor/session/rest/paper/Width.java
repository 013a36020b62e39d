package org.opendoor.session.rest.paper;

/** What the picture is looked at on: letters stay as large on both, the picture is drawn anew. */
public enum Width {
    /** One panel below the other. */
    PHONE(360, 1, 4),
    /** Two panels in a row; fits a printed page, too. */
    DESKTOP(760, 2, 5);

    private final int pixels;
    private final int columns;
    private final int mostDates;

    Width(int pixels, int columns, int mostDates) {
        this.pixels = pixels;
        this.columns = columns;
        this.mostDates = mostDates;
    }

    int pixels() {
        return pixels;
    }

    int columns() {
        return columns;
    }

    /** How many dates fit below a panel. */
    int mostDates() {
        return mostDates;
    }

    int panel() {
        return pixels / columns;
    }
}
