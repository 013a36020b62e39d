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
        row.number = session.number();
        row.startsAt = session.startsAt();
        row.module = session.module();
        row.delivery = session.delivery();
        return row;
    }

    void keep(Attendance attendance) {
        var statement = attendance.statement();
        attendanceId = attendance.id();
        attendanceCode = statement.code().code();
        attendanceReason = statement.reason().orElse(null);
        attendanceRecordedAt = statement.recordedAt();
    }

    Session session() {
        return new Session(id, number, startsAt, module, delivery);
    }

    Optional<Attendance> attendance() {
        return Optional.ofNullable(attendanceId)
                .map(known -> new Attendance(
                        known,
                        number,
                        new Attendance.Statement(
                                AttendanceCode.parse(attendanceCode).orElseThrow(),
                                Optional.ofNullable(attendanceReason),
                                attendanceRecordedAt)));
    }
}
