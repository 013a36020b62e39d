package org.opendoor.analytics.disclosure;

import java.util.List;

/**
 * How the people of one measure and month are split in one table: not at all, by one dimension, or by two. Which ones
 * there are, the measure's {@link Necklace} says.
 *
 * @param dimensions none, one or two
 */
public record Breakdown(List<Dimension> dimensions) {
    /** Not at all: the total. */
    public static final Breakdown WHOLE = new Breakdown(List.of());

    public Breakdown {
        dimensions = List.copyOf(dimensions);
        if (dimensions.size() > 2) {
            throw new IllegalArgumentException("two dimensions at most, not " + dimensions);
        }
    }

    public static Breakdown by(Dimension... dimensions) {
        return new Breakdown(List.of(dimensions));
    }
}
