package org.opendoor.session.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.Session;

/** Which sessions began and still wait for somebody to say who came. */
public final class Owed {

    private Owed() {}

    /** Those of this programme; after the ending those of the time before it, as long as they may change it. */
    public static List<Session> by(Programme programme, Instant now) {
        return switch (programme) {
            case Programme.Underway underway -> begun(underway.course(), now);
            case Programme.Ended ended ->
                Evolution.courseOf(ended)
                        .map(course -> begun(course, now).stream()
                                .filter(ended.ending()::leavesOwing)
                                .toList())
                        .orElse(List.of());
            case Programme.Unheard _, Programme.Awaiting _, Programme.AssessmentBooked _, Programme.Assessed _ ->
                List.of();
        };
    }

    private static List<Session> begun(Course course, Instant now) {
        return course.unanswered().stream()
                .filter(session -> !session.startsAt().isAfter(now))
                .toList();
    }

    /**
     * What a task for a register is because of, in a form that never changes: it is stored with the task, and the statement
     * that finds missing registers writes it the same. With the day, because a session that moves is held another time.
     *
     * @param session the group's session, or the person's own
     */
    public static String cause(UUID session, LocalDate heldOn) {
        return session + " " + heldOn;
    }
}
