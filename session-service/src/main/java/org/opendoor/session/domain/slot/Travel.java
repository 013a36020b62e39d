package org.opendoor.session.domain.slot;

import org.opendoor.session.domain.directory.Venue;

/**
 * How somebody gets to a first meeting, and how far that may be: policy, version 1. Straight lines, because no service here
 * knows a road; roads are about a third longer. The sources give no numbers; they say that a venue near by bus is one that
 * people reach, and that travel shuts people out (docs/decisions/0019).
 */
public enum Travel {
    /** Half an hour for somebody who walks slowly. */
    WALK(1.5),
    /** Three quarters of an hour with one change; only to venues of which the directory says which bus or train stops there. */
    BUS(12),
    /** Half an hour on country roads. */
    CAR(25),
    /** A lift or a taxi that somebody pays for: as far as by car in a town. */
    LIFT(15);

    /** Which table of limits this is, for whoever compares what was offered when. */
    public static final int POLICY_VERSION = 1;

    private final double kilometres;

    Travel(double kilometres) {
        this.kilometres = kilometres;
    }

    /** The longest way, as the crow flies. */
    public double kilometres() {
        return kilometres;
    }

    boolean reaches(Venue venue) {
        return this != BUS || venue.publicTransport().isPresent();
    }
}
