package org.opendoor.analytics.disclosure;

/** A number of people as it may be told: rounded, or hidden. There is no third form, and no number that means hidden. */
public sealed interface Cell {
    /** The step to which numbers are rounded, and the smallest that is told. */
    int STEP = 5;

    /**
     * @param value people, rounded to the nearest five; at least five
     */
    record Value(int value) implements Cell {
        public Value {
            if (value < STEP || value % STEP != 0) {
                throw new IllegalArgumentException("a number that may be told is a multiple of five, not " + value);
            }
        }
    }

    record Suppressed(Reason reason) implements Cell {}

    Cell HIDDEN = new Suppressed(Reason.SMALL_NUMBERS);

    /** The form a count would have if it stood alone; beside others, {@link SmallNumbers} may have to hide it too. */
    static Cell of(int people) {
        return people < STEP ? HIDDEN : new Value((people + STEP / 2) / STEP * STEP);
    }

    /** Cells taken together. It is told only if each of them is, and says nothing that they do not. */
    static Cell sum(Cell... parts) {
        int sum = 0;
        for (Cell part : parts) {
            switch (part) {
                case Value(var value) -> sum += value;
                case Suppressed _ -> {
                    return HIDDEN;
                }
            }
        }
        return new Value(sum);
    }
}
