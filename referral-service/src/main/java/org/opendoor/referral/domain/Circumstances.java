package org.opendoor.referral.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How the programme was offered: at which interview, after what, and whether the adviser goes on seeing the person. */
public record Circumstances(
        Optional<Interview> interview, Set<OfferedBefore> before, Optional<AdviserContact> adviserContact) {

    /** Nothing was said about it. */
    public static final Circumstances UNTOLD = new Circumstances(Optional.empty(), Set.of(), Optional.empty());

    public Circumstances {
        before = before.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(before));
    }

    /** The same of somebody who was offered this programme before. */
    public Circumstances onceMore() {
        Set<OfferedBefore> all = EnumSet.of(OfferedBefore.THIS_PROGRAMME);
        all.addAll(before);
        return new Circumstances(interview, all, adviserContact);
    }

    Circumstances at(Optional<Interview> other) {
        return new Circumstances(other, before, adviserContact);
    }

    Circumstances meanwhile(Optional<AdviserContact> other) {
        return new Circumstances(interview, before, other);
    }
}
