package org.opendoor.session.domain;

import java.util.List;

/**
 * When a programme counts as completed, once every session of the plan is over: of six to twelve sessions one or two may
 * be missed, and of a short module never more than a quarter (docs/decisions/0020). An ending keeps the version by which
 * it was judged, and a correction is judged by that one: nobody's completion is taken away by a later policy.
 *
 * @param version counts policies, from 1
 * @param quartersToAttend the share of the counted sessions that must have been attended, in quarters
 * @param mayMiss the most sessions that may have been missed
 * @param everyModule whether a module of which no session was held stands in the way
 */
record CompletionPolicy(int version, int quartersToAttend, int mayMiss, boolean everyModule) {

    /** A module that the provider cancelled altogether was no part of the programme in the first. */
    private static final List<CompletionPolicy> ALL =
            List.of(new CompletionPolicy(1, 3, 2, false), new CompletionPolicy(2, 3, 2, true));

    /** By which programmes are judged today. */
    static final CompletionPolicy STANDARD = ALL.getLast();

    /** The one by which an ending was judged. */
    static CompletionPolicy of(int version) {
        return ALL.get(version - 1);
    }

    EndingKind judge(Course course) {
        return judge(course.tally(), course.everyModuleHeld());
    }

    EndingKind judge(Tally tally, boolean everyModuleHeld) {
        if (tally.attended() == 0) {
            return EndingKind.NOT_STARTED;
        }
        var counted = tally.attended() + tally.missed();
        var enough = tally.attended() * 4 >= counted * quartersToAttend && tally.missed() <= mayMiss;
        return enough && (everyModuleHeld || !everyModule) ? EndingKind.COMPLETED : EndingKind.DROPPED_OUT;
    }
}
