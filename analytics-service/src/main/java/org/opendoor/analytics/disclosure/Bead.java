package org.opendoor.analytics.disclosure;

import java.util.List;

/** One place of a necklace, which everybody passes: a dimension, or two that are also shown crossed. */
public sealed interface Bead {

    /** Its dimensions, in order. */
    List<Dimension> dimensions();

    /** The tables that it has. */
    List<Breakdown> breakdowns();

    record Single(Dimension of) implements Bead {
        @Override
        public List<Dimension> dimensions() {
            return List.of(of);
        }

        @Override
        public List<Breakdown> breakdowns() {
            return List.of(Breakdown.by(of));
        }
    }

    /** Two dimensions by themselves, and every row of the first split by the rows of the second. */
    record Pair(Dimension first, Dimension second) implements Bead {
        @Override
        public List<Dimension> dimensions() {
            return List.of(first, second);
        }

        @Override
        public List<Breakdown> breakdowns() {
            return List.of(Breakdown.by(first), Breakdown.by(second), crossed());
        }

        public Breakdown crossed() {
            return Breakdown.by(first, second);
        }
    }

    static Bead one(Dimension of) {
        return new Single(of);
    }

    static Bead pair(Dimension first, Dimension second) {
        return new Pair(first, second);
    }
}
