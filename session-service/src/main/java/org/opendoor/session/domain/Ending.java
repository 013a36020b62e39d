package org.opendoor.session.domain;

import java.time.LocalDate;

/**
 * The one ending of a journey.
 *
 * @param revision from 1; a wish told later, or a correction, is the same ending with a higher one
 * @param endedOn the day on which the ending became known, so that nobody's contact is late before it could be made
 */
public record Ending(
        EndingKind kind, EndingCause cause, int revision, LocalDate endedOn, Aftercare aftercare, Tally tally) {

    /** What the person wants, and what we do on our own, afterwards. */
    public record Aftercare(ContactWish wish, OpenDoor openDoor) {}

    Ending withWish(ContactWish told) {
        return new Ending(kind, cause, revision + 1, endedOn, new Aftercare(told, aftercare.openDoor()), tally);
    }
}
