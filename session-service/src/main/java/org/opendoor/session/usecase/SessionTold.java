package org.opendoor.session.usecase;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.ProgrammeEvent.AttendanceRecorded;
import org.opendoor.session.domain.Session;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.usecase.Recorded.Result;

/**
 * What a sender is told of a session they spoke of, alone or in a register.
 *
 * @param attendanceId of what stands; empty where nothing was to be said of a session that is ahead
 */
public record SessionTold(Result result, Session session, Optional<UUID> attendanceId) {

    /** Of a statement that was taken: as the first word about the session where it was given the new id. */
    public static SessionTold taken(Outcome.Changed changed, UUID newId) {
        var recorded = changed.events().stream()
                .filter(AttendanceRecorded.class::isInstance)
                .map(AttendanceRecorded.class::cast)
                .findFirst()
                .orElseThrow();
        var id = recorded.attendance().id();
        return new SessionTold(id.equals(newId) ? Result.CREATED : Result.UPDATED, recorded.session(), Optional.of(id));
    }

    /** Of a statement that changes nothing: the same stands, or something newer. */
    public static SessionTold standing(Outcome.Unchanged unchanged, SessionRef wanted, Attendance.Statement said) {
        Course course = Evolution.courseOf(unchanged.now()).orElseThrow();
        var session = course.plan().find(wanted).orElseThrow();
        var stands = course.attendanceAt(session);
        var older = stands.filter(known -> known.against(said) == Attendance.Against.OLDER)
                .isPresent();
        return new SessionTold(older ? Result.SUPERSEDED : Result.UNCHANGED, session, stands.map(Attendance::id));
    }
}
