package org.opendoor.analytics.disclosure;

import java.util.Optional;

/** Bears witness that a small number could be the least or the most that a small number is: a flow in which it is. */
record Witness(Passage small, Flow flow) {

    /** The same testimony in a ring in which one number more is told; empty if it could not be given there. */
    Optional<Witness> believing(Passage told, Ring ring) {
        long here = flow.through(told);
        long nearest = Math.clamp(here, told.span().low(), told.span().high());
        return here == nearest
                ? Optional.of(this)
                : ring.changed(flow, told, nearest, small).map(changed -> new Witness(small, changed));
    }
}
