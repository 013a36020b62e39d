package org.opendoor.followup.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time of being in work, or out of it, in which somebody whose journey ended is now: what check-ins are counted from.
 *
 * @param kind in work or not
 * @param since its first day
 * @param number 1 for the first of its kind
 */
record Spell(Cause.CheckIn.Kind kind, LocalDate since, int number) {

    /** The spell after this ending, given what was told of work; none for those who are not asked again how things are. */
    static Optional<Spell> after(Ending ending, Optional<Work> told) {
        var leftForWork = ending.family().filter(ReasonFamily.WORK::equals).isPresent();
        var sinceThen = told.filter(work -> !(leftForWork && isOverBy(ending, work)));
        var spell = sinceThen
                .map(work -> of(ending, leftForWork, work))
                .orElseGet(() -> asItEnded(ending, leftForWork, told));
        return switch (ending.kind()) {
            case COMPLETED -> Optional.of(spell);
            case DROPPED_OUT, NOT_STARTED ->
                Optional.of(spell)
                        .filter(_ -> leftForWork
                                || sinceThen.filter(Spell::hasWorked).isPresent());
            case DECLINED, WITHDRAWN, NOT_ACCEPTED -> Optional.empty();
        };
    }

    private static Spell of(Ending ending, boolean leftForWork, Work work) {
        var neverWorked = work.turns() == 0 && !leftForWork;
        var since = neverWorked ? ending.endedOn() : later(work.since(), ending.endedOn());
        return new Spell(kind(work.status().isWorking()), since, number(work));
    }

    private static Spell asItEnded(Ending ending, boolean leftForWork, Optional<Work> before) {
        return new Spell(
                kind(leftForWork), ending.endedOn(), before.map(Spell::number).orElse(1));
    }

    /** Somebody who left for work works, whatever was told of an earlier day. */
    private static boolean isOverBy(Ending ending, Work work) {
        return !work.status().isWorking() && work.asOf().isBefore(ending.endedOn());
    }

    private static boolean hasWorked(Work work) {
        return work.turns() > 0;
    }

    private static int number(Work work) {
        return work.turns() / 2 + 1;
    }

    private static Cause.CheckIn.Kind kind(boolean isWorking) {
        return isWorking ? Cause.CheckIn.Kind.IN_WORK : Cause.CheckIn.Kind.COMPLETED;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
