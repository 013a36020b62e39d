package org.opendoor.session.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who stays away quietly. A session of which nobody has said anything stands in no row: better one kind call too many than
 * one too few. Nor does one in a pause: who has time off stays away from nothing.
 */
public final class Misses {

    /** How many in a row are noticed. */
    private static final int NOTICED = 2;

    private Misses() {}

    /** The sessions missed since the person was last there, in their order. */
    public static List<Session> sinceLastAttended(Course course) {
        var row = new ArrayList<Session>();
        for (var session : course.plan().sessions()) {
            var attendance = course.attendanceAt(session);
            if (attendance.isPresent() && attendance.get().attended()) {
                row.clear();
            } else if (attendance.isPresent()
                    && attendance.get().missed()
                    && !course.plan().pausedOn(session.heldOn())) {
                row.add(session);
            }
        }
        return List.copyOf(row);
    }

    /** The session with which a row began that is long enough to be noticed: two of them. */
    public static Optional<Session> noticedSince(Course course) {
        var row = sinceLastAttended(course);
        return row.size() < NOTICED ? Optional.empty() : Optional.of(row.getFirst());
    }
}
