package org.opendoor.session.domain;

import java.util.List;
import java.util.Optional;
import org.opendoor.session.domain.ProgrammeEvent.EndingWithdrawn;
import org.opendoor.session.domain.ProgrammeEvent.LastSessionAhead;

/**
 * Nobody is surprised by the end: the last session is announced in the one before it, with its day, whatever it was that
 * made it the last, and again when that day changes. While it has no day it is not announced. Where it is not the last
 * after all, that is said, too.
 */
final class Foresight {

    private Foresight() {}

    static List<ProgrammeEvent> of(Course now) {
        return now.lastAhead()
                .<List<ProgrammeEvent>>map(last -> List.of(new LastSessionAhead(last.heldOn())))
                .orElse(List.of());
    }

    static List<ProgrammeEvent> between(Course before, Course now) {
        if (dayOfTheLast(before).equals(dayOfTheLast(now))) {
            return List.of();
        }
        return now.lastAhead().isEmpty() && now.left() > 0 ? List.of(new EndingWithdrawn()) : of(now);
    }

    private static Optional<?> dayOfTheLast(Course course) {
        return course.lastAhead().map(Session::heldOn);
    }
}
