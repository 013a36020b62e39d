package org.opendoor.session.rest;

import java.time.Instant;
import java.util.UUID;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.Session;

/**
 * A session of the plan.
 *
 * @param number its place among the dated sessions, from 1, in the order of time
 * @param of how many sessions the plan promises
 * @param itemId the entry of the plan it belongs to
 * @param medium 01 face to face, 02 telephone, 11 video
 * @param groupSession the session of a group's series, where it is one
 * @param attendance what became of it; null until somebody has said it
 */
public record SessionBody(
        UUID sessionId,
        int number,
        int of,
        Instant startsAt,
        String module,
        Delivery mode,
        UUID itemId,
        String medium,
        String venue,
        String practitioner,
        UUID groupSession,
        AttendanceBody attendance) {

    /** What became of a session, as last said. */
    public record AttendanceBody(UUID attendanceId, String code, AttendanceReason reason, Instant recordedAt) {
        static AttendanceBody of(Attendance attendance) {
            var statement = attendance.statement();
            return new AttendanceBody(
                    attendance.id(), statement.code().code(), statement.reason().orElse(null), statement.recordedAt());
        }
    }

    static SessionBody of(Course course, Session session) {
        var meeting = session.meeting();
        return new SessionBody(
                session.id(),
                session.number(),
                course.plan().size(),
                session.startsAt(),
                session.module(),
                session.delivery(),
                session.itemId(),
                meeting.medium().code(),
                meeting.venue().orElse(null),
                meeting.practitioner().orElse(null),
                meeting.groupSession().orElse(null),
                course.attendanceAt(session).map(AttendanceBody::of).orElse(null));
    }
}
