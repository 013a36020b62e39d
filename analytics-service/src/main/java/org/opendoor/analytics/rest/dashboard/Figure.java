package org.opendoor.analytics.rest.dashboard;

import org.opendoor.analytics.disclosure.Cell;
import org.opendoor.analytics.disclosure.Quantile;
import org.opendoor.analytics.disclosure.Rate;

/** One number of a table as a page shows it: told or hidden, and in no third way. */
public sealed interface Figure {

    /** What stands in the table. */
    String shown();

    /**
     * Told.
     *
     * @param shown as people read it
     * @param length of its bar; what is no number of people has none
     */
    record Told(String shown, Integer length) implements Figure {}

    /** Not told. */
    record Hidden() implements Figure {
        @Override
        public String shown() {
            return "Hidden";
        }
    }

    static Figure of(Cell cell) {
        return switch (cell) {
            case Cell.Value(var people) -> new Told("%,d".formatted(people), people);
            case Cell.Suppressed _ -> new Hidden();
        };
    }

    static Figure of(Rate rate) {
        return switch (rate) {
            case Rate.Percent(var percent) -> new Told(percent + "%", null);
            case Rate.Hidden _ -> new Hidden();
        };
    }

    static Figure of(Quantile quantile) {
        return switch (quantile) {
            case Quantile.Band(var band) -> new Told(Words.row(band), null);
            case Quantile.Hidden _ -> new Hidden();
        };
    }

    /** For templates, which cannot ask for a type. */
    default boolean hidden() {
        return this instanceof Hidden;
    }
}
