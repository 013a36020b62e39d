package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A journey's ending as told by the side that ended it. A correction, or a wish told later, is the same ending with a
 * higher revision; it may change anything but never revives the journey.
 *
 * @param kind how it ended
 * @param family which kind of reason it had; none for a completion
 * @param revision 1 for the ending itself, higher for each correction
 * @param endedOn the day it ended, Europe/London
 * @param parties who it belonged to, as the ending side knew it
 * @param wish whether and when the person wants to be contacted
 * @param openDoor the pace of later invitations
 */
public record Ending(
        EndingKind kind,
        Optional<ReasonFamily> family,
        int revision,
        LocalDate endedOn,
        Parties parties,
        ContactWish wish,
        OpenDoor openDoor) {
    public Ending {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(endedOn, "endedOn");
        Objects.requireNonNull(parties, "parties");
        if (revision < 1) {
            throw new IllegalArgumentException("revision " + revision + " must be at least 1");
        }
    }

    boolean isNewerThan(Ending other) {
        return revision > other.revision;
    }
}
