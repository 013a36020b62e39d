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
 * @param number its place in the plan, from 1, in the order of time
 * @param of how many sessions the plan holds
 * @param attendance what became of it; null until somebody has said it
 */
public record SessionBody(
        UUID sessionId, int number, int of, Instant startsAt, String module, Delivery mode, AttendanceBody attendance) {

    /** What became of a session, as last said. */
    public record AttendanceBody(UUID attendanceId, String code, AttendanceReason reason, Instant recordedAt) {
        static AttendanceBody of(Attendance attendance) {
            var statement = attendance.statement();
            return new AttendanceBody(
                    attendance.id(), statement.code().code(), statement.reason().orElse(null), statement.recordedAt());
        }
    }

    static SessionBody of(Course course, Session session) {
        return new SessionBody(
                session.id(),
                session.number(),
                course.plan().size(),
                session.startsAt(),
                session.module(),
                session.delivery(),
                course.attendanceAt(session).map(AttendanceBody::of).orElse(null));
    }
}
