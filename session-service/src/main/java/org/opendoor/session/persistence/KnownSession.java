package org.opendoor.session.persistence;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.kit.store.Columns;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.Meeting;
import org.opendoor.session.domain.Session;

/** A session as it is read: column by column and no more than is needed, for a register reads thousands of them. */
record KnownSession(Session session, Optional<Attendance> attendance) {

    /** The columns that {@link #read} reads, of {@code s}. */
    static final String COLUMNS = """
            s.id, s.number, s.starts_at, s.module, s.delivery, s.item_id, s.medium, s.venue, s.practitioner, s.group_session,
            s.attendance_id, s.attendance_code, s.attendance_reason, s.attendance_recorded_at""";

    /**
     * @param from the place of the first column
     * @return empty where there is no session: the row was only there for its programme
     */
    static Optional<KnownSession> read(Object[] row, int from) {
        if (row[from] == null) {
            return Optional.empty();
        }
        var id = Columns.uuid(row[from]);
        var meeting = new Meeting(
                Columns.instant(row[from + 2]),
                Medium.valueOf((String) row[from + 6]),
                Optional.ofNullable((String) row[from + 7]),
                Optional.ofNullable((String) row[from + 8]),
                Optional.ofNullable(Columns.uuid(row[from + 9])));
        var session = new Session(
                id,
                (int) Columns.number(row[from + 1]),
                Columns.uuid(row[from + 5]),
                (String) row[from + 3],
                Delivery.valueOf((String) row[from + 4]),
                meeting);
        return Optional.of(new KnownSession(session, attendance(id, row, from + 10)));
    }

    private static Optional<Attendance> attendance(UUID session, Object[] row, int from) {
        return Optional.ofNullable(Columns.uuid(row[from]))
                .map(id -> new Attendance(
                        id,
                        session,
                        new Attendance.Statement(
                                AttendanceCode.parse((String) row[from + 1]).orElseThrow(),
                                Optional.ofNullable((String) row[from + 2]).map(AttendanceReason::valueOf),
                                Columns.instant(row[from + 3]))));
    }
}
