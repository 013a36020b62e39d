package org.opendoor.session.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long nobody has heard of somebody who stopped coming. It begins with the first session they missed since they were
 * last there or spoken to; who misses nothing is never silent, however long a group takes to begin. Time off does not count:
 * nobody expects to hear of somebody who has a pause.
 *
 * @param since the day of that session
 * @param lastDay the last day on which the person may still be heard of
 */
public record Silence(LocalDate since, LocalDate lastDay) {

    /** After so long, with everything tried, the person is taken to have left; the door stays open (ours). */
    static final Period POLICY = Period.ofWeeks(6);

    /** How long the end is put off where a register is missing: the person may have been there. */
    public static final Period PUT_OFF = Period.ofWeeks(1);

    /**
     * The silence that holds, if one does.
     *
     * @param lastContact the last day on which somebody spoke to the person outside of a session
     */
    public static Optional<Silence> of(Course course, Optional<LocalDate> lastContact) {
        return Misses.sinceLastAttended(course).stream()
                .map(Session::heldOn)
                .filter(day -> lastContact.isEmpty() || day.isAfter(lastContact.get()))
                .findFirst()
                .map(since -> new Silence(since, lastDay(course.plan(), since)));
    }

    /** As many days as the policy gives, those of a pause left out. */
    private static LocalDate lastDay(Plan plan, LocalDate since) {
        var last = since.plus(POLICY);
        for (var day = since.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (plan.pausedOn(day)) {
                last = last.plusDays(1);
            }
        }
        return last;
    }

    /** Whether it has lasted so long that contact is lost; never while a session since then has no register. */
    boolean isTooLong(Course course, Instant now) {
        return BritishDate.of(now).isAfter(lastDay)
                && course.unanswered().stream()
                        .filter(session -> !session.startsAt().isAfter(now))
                        .allMatch(session -> session.heldOn().isBefore(since));
    }
}
