package org.opendoor.analytics.disclosure;

/** A cell as a way from one landing of the {@link Ring} to the next: everybody counted in the cell goes through it. */
final class Passage {
    private static final long A_NUMBER_LESS = 1L << 40;
    private static final long A_PERSON_LESS = 1L << 10;

    private final int number;
    private final int from;
    private final int to;
    private final Span alone;
    private boolean givenUp;

    /**
     * @param number its place among the ring's passages
     * @param alone what a reader may take the cell to be if nothing further is hidden
     */
    Passage(int number, int from, int to, Span alone) {
        this.number = number;
        this.from = from;
        this.to = to;
        this.alone = alone;
    }

    int number() {
        return number;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    Span span() {
        return givenUp ? Span.ANY : alone;
    }

    /** Hidden because it is few people, not for another's sake. */
    boolean isSmall() {
        return alone.equals(Span.FEW);
    }

    boolean isTold() {
        return !isSmall() && !givenUp;
    }

    void giveUp() {
        givenUp = true;
    }

    void tellAgain() {
        givenUp = false;
    }

    /** What it costs to hide the number, too: first of all one number, and of two the one that speaks of more people. */
    long price() {
        return A_NUMBER_LESS + alone.high() * A_PERSON_LESS;
    }
}
