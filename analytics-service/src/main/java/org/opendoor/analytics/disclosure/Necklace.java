package org.opendoor.analytics.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fixed list of tables that one measure has.
 *
 * <p>No dimension stands in two beads. So all tables of a measure and month are a flow round one ring (everybody passes
 * the total, each bead, and is back at the total), and the protection can say exactly what a reader of all of them could
 * work out. Free combinations could not be protected like that.
 */
public record Necklace(List<Bead> beads) {

    public Necklace {
        beads = List.copyOf(beads);
        var seen = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension :
                beads.stream().flatMap(bead -> bead.dimensions().stream()).toList()) {
            if (!seen.add(dimension)) {
                throw new IllegalArgumentException(dimension + " stands in the necklace twice");
            }
        }
    }

    public static Necklace of(Bead... beads) {
        return new Necklace(List.of(beads));
    }

    /** This necklace and further beads behind it. */
    public Necklace with(Bead... more) {
        return new Necklace(Stream.concat(beads.stream(), Stream.of(more)).toList());
    }

    /** Every dimension that it has, in order. */
    public List<Dimension> dimensions() {
        return beads.stream().flatMap(bead -> bead.dimensions().stream()).toList();
    }

    /** Every table that may be asked for: the total, then bead by bead. */
    public List<Breakdown> breakdowns() {
        return Stream.concat(Stream.of(Breakdown.WHOLE), beads.stream().flatMap(bead -> bead.breakdowns().stream()))
                .toList();
    }
}
