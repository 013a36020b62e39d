package org.opendoor.session.domain;

/**
 * When a programme counts as completed, once every session of the plan is over: of six to twelve sessions one or two may
 * be missed, and of a short module never more than a quarter.
 *
 * @param quartersToAttend the share of the counted sessions that must have been attended, in quarters
 * @param mayMiss the most sessions that may have been missed
 */
record CompletionPolicy(int quartersToAttend, int mayMiss) {

    static final CompletionPolicy STANDARD = new CompletionPolicy(3, 2);

    EndingKind judge(Tally tally) {
        if (tally.attended() == 0) {
            return EndingKind.NOT_STARTED;
        }
        var counted = tally.attended() + tally.missed();
        var enough = tally.attended() * 4 >= counted * quartersToAttend && tally.missed() <= mayMiss;
        return enough ? EndingKind.COMPLETED : EndingKind.DROPPED_OUT;
    }
}
