package org.opendoor.session.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The one ending of a journey.
 *
 * @param revision from 1; a wish told later, or a correction, is the same ending with a higher one
 * @param endedOn the day on which the ending became known, so that nobody's contact is late before it could be made
 * @param policy the version of the policy by which it was judged; empty where somebody said that it is over
 */
public record Ending(
        EndingKind kind,
        EndingCause cause,
        int revision,
        LocalDate endedOn,
        Aftercare aftercare,
        Tally tally,
        Optional<Integer> policy) {

    /** One that nobody judged: somebody said that it is over. */
    public Ending(
            EndingKind kind, EndingCause cause, int revision, LocalDate endedOn, Aftercare aftercare, Tally tally) {
        this(kind, cause, revision, endedOn, aftercare, tally, Optional.empty());
    }

    /** What the person wants, and what we do on our own, afterwards. */
    public record Aftercare(ContactWish wish, OpenDoor openDoor) {}

    /** Whether a session belongs to the time before it was over, so that its register is still owed. */
    public boolean leavesOwing(Session session) {
        var owed = kind == EndingKind.NOT_STARTED || kind == EndingKind.DROPPED_OUT;
        return owed && !session.heldOn().isAfter(endedOn);
    }

    Ending withWish(ContactWish told) {
        return new Ending(kind, cause, revision + 1, endedOn, new Aftercare(told, aftercare.openDoor()), tally, policy);
    }

    /** The same ending by a corrected register. */
    Ending corrected(Verdict verdict, ContactWish wish, Tally counted) {
        var openDoor = verdict.cause().equals(cause)
                ? aftercare.openDoor()
                : OpenDoor.after(verdict.cause(), endedOn, Optional.empty());
        return new Ending(
                verdict.kind(), verdict.cause(), revision + 1, endedOn, new Aftercare(wish, openDoor), counted, policy);
    }

    /** The same ending, once the person has said why. */
    Ending because(ProgrammeCommand.End told) {
        var openDoor = OpenDoor.after(told.cause(), endedOn, told.comeBackFrom());
        var wish = told.wish().orElse(aftercare.wish());
        return new Ending(kind, told.cause(), revision + 1, endedOn, new Aftercare(wish, openDoor), tally, policy);
    }

    /** The same ending by the register as it stands now; that is no news of its own. */
    Ending counting(Tally counted) {
        return new Ending(kind, cause, revision, endedOn, aftercare, counted, policy);
    }
}
