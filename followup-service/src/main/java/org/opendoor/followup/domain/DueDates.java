package org.opendoor.followup.domain;

import java.time.LocalDate;
import org.opendoor.followup.domain.policy.Policy;

/**
 * Until when a contact is owed, and when a late one is carried up.
 *
 * <p>No promise is made for a day before the next working day after it was heard of: a due day already over would
 * escalate before anybody could have acted.
 *
 * @param policy how many working days
 * @param workingDays which days count
 */
public record DueDates(Policy policy, WorkingDays workingDays) {

    /** The due day of the contact after this ending, heard of on that day. */
    public LocalDate forEnding(Ending ending, LocalDate heardOn) {
        return later(accordingToPolicy(ending), soonest(heardOn));
    }

    /** The due day of the contact after a change from that day on, heard of on the other. */
    public LocalDate forChange(LocalDate from, LocalDate heardOn) {
        return later(workingDays.after(from, policy.days().afterChange()), soonest(heardOn));
    }

    /** The due day of the contact because somebody rang on that day, heard of on the other. */
    public LocalDate forCall(LocalDate on, LocalDate heardOn) {
        return later(workingDays.after(on, policy.days().afterCall()), soonest(heardOn));
    }

    /** The due day of a check-in that was to be on that day, and shows up on the other. */
    public LocalDate forCheckIn(LocalDate on, LocalDate plannedOn) {
        return later(workingDays.onOrAfter(on), soonest(plannedOn));
    }

    /** The due day of the contact with somebody who said on that day that they are struggling. */
    public LocalDate forAction(LocalDate saidOn) {
        return workingDays.after(saidOn, policy.days().afterStruggling());
    }

    /** The due day of a review, heard of on that day. */
    public LocalDate forReview(LocalDate reviewOn, LocalDate heardOn) {
        return later(workingDays.onOrAfter(reviewOn), soonest(heardOn));
    }

    /**
     * The due day after a correction. A day already promised is put off only by what the correction says, never because
     * it came late.
     */
    public LocalDate corrected(LocalDate promised, Ending correction, LocalDate heardOn) {
        var day = accordingToPolicy(correction);
        var possible = later(day, soonest(heardOn));
        return day.isAfter(promised) ? possible : earlier(promised, possible);
    }

    /** The last day on which a contact due on that day is not yet late enough for the level. */
    public LocalDate lastDayBefore(EscalationLevel level, LocalDate dueOn) {
        return switch (level) {
            case FIRST -> dueOn;
            case SECOND -> workingDays.after(dueOn, policy.days().toSecondLevel());
        };
    }

    private LocalDate accordingToPolicy(Ending ending) {
        var usual = workingDays.after(ending.endedOn(), daysFor(ending));
        return ending.wish()
                .notBefore()
                .map(wished -> later(usual, workingDays.onOrAfter(wished)))
                .orElse(usual);
    }

    private int daysFor(Ending ending) {
        var usual = policy.afterEnding().of(ending.kind(), ending.parties().customerKind());
        return switch (ending.wish().wanted()) {
            case YES -> Math.min(usual, policy.days().whenWanted());
            case NO, NOT_ASKED -> usual;
        };
    }

    private LocalDate soonest(LocalDate heardOn) {
        return workingDays.after(heardOn, 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
