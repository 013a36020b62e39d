package org.opendoor.session.domain.travel;

/**
 * What the money was spent on. Each has a most for one session, there and back: a slip of the keyboard is no claim. The
 * amounts are ours; the sources only say that bus, petrol and parking were paid.
 */
public enum TravelKind {
    BUS(2_000),
    TRAIN(5_000),
    PETROL(4_000),
    PARKING(2_000),
    /** For somebody who cannot use the bus. */
    TAXI(6_000);

    private final int mostPence;

    TravelKind(int mostPence) {
        this.mostPence = mostPence;
    }

    public int mostPence() {
        return mostPence;
    }

    boolean allows(int pence) {
        return pence > 0 && pence <= mostPence;
    }
}
