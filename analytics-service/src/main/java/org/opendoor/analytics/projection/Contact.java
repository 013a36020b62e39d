package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One promised contact. Its cause and due day come with the plan, which may be heard after the contact was made.
 *
 * @param level the highest level to which it was escalated; 0 if it never was
 * @param checkIn what was told in it, where it was a check-in
 */
public record Contact(
        Optional<String> cause,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> madeOn,
        boolean inTime,
        int level,
        Optional<CheckIn> checkIn) {

    static final Contact UNPLANNED =
            new Contact(Optional.empty(), Optional.empty(), Optional.empty(), false, 0, Optional.empty());
    private static final String AFTER_THE_ENDING = "ENDING";
    private static final int LAST_LEVEL = 2;

    /** Whether it is the contact that every ending promises. */
    public boolean isAfterTheEnding() {
        return cause.filter(AFTER_THE_ENDING::equals).isPresent();
    }

    /** The promise was kept: made, and by the day it was due. */
    public boolean isKept() {
        return madeOn.isPresent() && inTime;
    }

    /** Made, and after its day. */
    public boolean isLate() {
        return madeOn.isPresent() && !inTime;
    }

    /** Not made, though everybody who is told of a late contact has been told: nobody else will see to it. */
    public boolean isBroken() {
        return madeOn.isEmpty() && level >= LAST_LEVEL;
    }

    Contact planned(String newCause, LocalDate due) {
        return new Contact(Optional.of(newCause), Optional.of(due), madeOn, inTime, level, checkIn);
    }

    Contact made(LocalDate day, boolean kept) {
        return new Contact(cause, dueOn, Optional.of(day), kept, level, checkIn);
    }

    Contact escalated(int to) {
        return new Contact(cause, dueOn, madeOn, inTime, Math.max(level, to), checkIn);
    }

    Contact checkedIn(CheckIn said) {
        return new Contact(cause, dueOn, madeOn, inTime, level, Optional.of(said));
    }
}
