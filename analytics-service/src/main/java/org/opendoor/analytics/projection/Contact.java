package org.opendoor.analytics.projection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One promised contact. Its cause and due day come with the plan, which may be heard after the contact was made.
 *
 * @param level the highest level to which it was escalated; 0 if it never was
 */
public record Contact(
        Optional<String> cause, Optional<LocalDate> dueOn, Optional<LocalDate> madeOn, boolean inTime, int level) {

    static final Contact UNPLANNED = new Contact(Optional.empty(), Optional.empty(), Optional.empty(), false, 0);
    private static final String AFTER_THE_ENDING = "ENDING";

    /** Whether it is the contact that every ending promises. */
    public boolean isAfterTheEnding() {
        return cause.filter(AFTER_THE_ENDING::equals).isPresent();
    }

    /** The promise was kept: made, and by the day it was due. */
    public boolean isKept() {
        return madeOn.isPresent() && inTime;
    }

    /** The promise was broken: made after its day, or escalated because the day had passed. */
    public boolean isLate() {
        return !isKept() && (madeOn.isPresent() || level > 0);
    }

    Contact planned(String newCause, LocalDate due) {
        return new Contact(Optional.of(newCause), Optional.of(due), madeOn, inTime, level);
    }

    Contact made(LocalDate day, boolean kept) {
        return new Contact(cause, dueOn, Optional.of(day), kept, level);
    }

    Contact escalated(int to) {
        return new Contact(cause, dueOn, madeOn, inTime, Math.max(level, to));
    }
}
