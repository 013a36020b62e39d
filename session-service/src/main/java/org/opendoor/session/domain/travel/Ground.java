package org.opendoor.session.domain.travel;

import java.util.Optional;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceReason;

/** Why travel is paid for a session. */
public enum Ground {
    ATTENDED,
    /** They set out and did not find it: that is no fault of theirs. */
    VENUE_NOT_FOUND;

    /** Empty where nobody has said that the person set out. */
    public static Optional<Ground> of(Optional<Attendance> attendance) {
        if (attendance.filter(Attendance::attended).isPresent()) {
            return Optional.of(ATTENDED);
        }
        return attendance
                .flatMap(known -> known.statement().reason())
                .filter(AttendanceReason.COULD_NOT_FIND_VENUE::equals)
                .map(_ -> VENUE_NOT_FOUND);
    }
}
