package org.opendoor.session.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.Session;
import org.opendoor.session.usecase.Filed;

/**
 * A session of a plan, and what became of it, as it is written.
 *
 * @param awaitedBy the provider whose register this session waits for; null once there is an answer
 * @param awaitedFrom who leads it: somebody named for it, or the person's own lead
 * @param attendanceCode the national code, as others may read the table too
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionRow(
        UUID id,
        UUID referralId,
        int number,
        Instant startsAt,
        String module,
        Delivery delivery,
        UUID itemId,
        Medium medium,
        String venue,
        String practitioner,
        UUID groupSession,
        String awaitedBy,
        String awaitedFrom,
        UUID attendanceId,
        String attendanceCode,
        AttendanceReason attendanceReason,
        Instant attendanceRecordedAt) {

    static final String COLUMNS = """
            referral_id, number, starts_at, module, delivery, item_id, medium, venue, practitioner, group_session, awaited_by,
            awaited_from, attendance_id, attendance_code, attendance_reason, attendance_recorded_at""";

    /** The dated sessions of a programme's plan; none before there is one. */
    static List<SessionRow> of(Filed filed) {
        var file = filed.file();
        return file.course().stream()
                .flatMap(course -> course.plan().sessions().stream().map(session -> of(file, course, session)))
                .toList();
    }

    private static SessionRow of(CaseFile file, Course course, Session session) {
        var meeting = session.meeting();
        var waits = file.owesRegisterOf(session);
        var attendance = course.attendanceAt(session);
        var said = attendance.map(Attendance::statement);
        return new SessionRow(
                session.id(),
                file.journey().referralId(),
                session.number(),
                session.startsAt(),
                session.module(),
                session.delivery(),
                session.itemId(),
                meeting.medium(),
                meeting.venue().orElse(null),
                meeting.practitioner().orElse(null),
                meeting.groupSession().orElse(null),
                waits ? file.journey().parties().provider() : null,
                waits ? meeting.practitioner().or(file::lead).orElse(null) : null,
                attendance.map(Attendance::id).orElse(null),
                said.map(Attendance.Statement::code).map(AttendanceCode::code).orElse(null),
                said.flatMap(Attendance.Statement::reason).orElse(null),
                said.map(Attendance.Statement::recordedAt).orElse(null));
    }
}
