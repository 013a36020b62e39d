package org.opendoor.analytics.disclosure;

/** What a reader may take a cell to be: any number from {@code low} to {@code high}, both included. */
record Span(long low, long high) {
    /** A hidden cell of which nothing is known. */
    static final Span ANY = new Span(0, Integer.MAX_VALUE);
    /** A hidden cell of which the reader has found out that it was hidden for itself. */
    static final Span FEW = new Span(0, Cell.STEP - 1L);

    /** The counts that are told as this value. */
    static Span of(Cell.Value told) {
        int slack = Cell.STEP / 2;
        return new Span(Math.max(Cell.STEP, told.value() - slack), told.value() + slack);
    }
}
