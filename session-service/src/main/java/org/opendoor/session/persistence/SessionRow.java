package org.opendoor.session.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.Meeting;
import org.opendoor.session.domain.Session;

/** A session of a plan, and what became of it. */
@Entity
@Table(name = "planned_session")
class SessionRow {

    @Id
    UUID id;

    @Column(name = "referral_id")
    UUID referralId;

    int number;

    @Column(name = "starts_at")
    Instant startsAt;

    String module;

    @Enumerated(EnumType.STRING)
    Delivery delivery;

    @Column(name = "item_id")
    UUID itemId;

    @Enumerated(EnumType.STRING)
    Medium medium;

    String venue;

    String practitioner;

    @Column(name = "group_session")
    UUID groupSession;

    /** The provider whose register this session waits for; null once there is an answer. */
    @Column(name = "awaited_by")
    String awaitedBy;

    @Column(name = "awaited_from")
    String awaitedFrom;

    @Column(name = "attendance_id")
    UUID attendanceId;

    /** The national code, as others may read the table too. */
    @Column(name = "attendance_code")
    String attendanceCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "attendance_reason")
    AttendanceReason attendanceReason;

    @Column(name = "attendance_recorded_at")
    Instant attendanceRecordedAt;

    static SessionRow of(UUID referralId, Session session) {
        var row = new SessionRow();
        row.id = session.id();
        row.referralId = referralId;
        row.itemId = session.itemId();
        row.module = session.module();
        row.keep(session);
        return row;
    }

    void keep(Session session) {
        var meeting = session.meeting();
        number = session.number();
        startsAt = meeting.startsAt();
        delivery = session.delivery();
        medium = meeting.medium();
        venue = meeting.venue().orElse(null);
        practitioner = meeting.practitioner().orElse(null);
        groupSession = meeting.groupSession().orElse(null);
    }

    void keep(Attendance attendance) {
        var statement = attendance.statement();
        attendanceId = attendance.id();
        attendanceCode = statement.code().code();
        attendanceReason = statement.reason().orElse(null);
        attendanceRecordedAt = statement.recordedAt();
    }

    /** Who leads it: somebody named for it, or the person's own lead. */
    String ledBy(String lead) {
        return practitioner == null ? lead : practitioner;
    }

    Session session() {
        var meeting = new Meeting(
                startsAt,
                medium,
                Optional.ofNullable(venue),
                Optional.ofNullable(practitioner),
                Optional.ofNullable(groupSession));
        return new Session(id, number, itemId, module, delivery, meeting);
    }

    Optional<Attendance> attendance() {
        return Optional.ofNullable(attendanceId)
                .map(known -> new Attendance(
                        known,
                        id,
                        new Attendance.Statement(
                                AttendanceCode.parse(attendanceCode).orElseThrow(),
                                Optional.ofNullable(attendanceReason),
                                attendanceRecordedAt)));
    }
}
