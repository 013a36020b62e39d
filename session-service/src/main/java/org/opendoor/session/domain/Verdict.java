package org.opendoor.session.domain;

import java.util.List;

/** How a programme ended, as its sessions say, and why. */
record Verdict(EndingKind kind, EndingCause cause) {

    /** Why somebody missed too much is asked; until they say, nobody knows. */
    static final EndingCause UNKNOWN = new EndingCause.Because(Reason.OTHER, List.of());

    /** Of a plan of which every session is over. */
    static Verdict of(CompletionPolicy policy, Course course) {
        return of(policy.judge(course), UNKNOWN);
    }

    /**
     * The same after a correction. Who was judged is judged again, by the policy of then. Who gave a reason gave it: no
     * register makes a completion of it, and none takes it away; only whether they ever came may turn out otherwise.
     */
    static Verdict again(Ending ending, Course course) {
        return ending.policy()
                .map(version -> of(CompletionPolicy.of(version).judge(course), reasonOf(ending)))
                .orElseGet(() -> new Verdict(leftAfter(course.tally()), ending.cause()));
    }

    static EndingKind leftAfter(Tally tally) {
        return tally.attended() == 0 ? EndingKind.NOT_STARTED : EndingKind.DROPPED_OUT;
    }

    boolean standsIn(Ending ending) {
        return kind == ending.kind() && cause.equals(ending.cause());
    }

    private static Verdict of(EndingKind kind, EndingCause otherwise) {
        return new Verdict(kind, kind == EndingKind.COMPLETED ? new EndingCause.Fulfilled() : otherwise);
    }

    private static EndingCause reasonOf(Ending ending) {
        return ending.kind() == EndingKind.COMPLETED ? UNKNOWN : ending.cause();
    }
}
