package org.opendoor.session.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.SessionRef;

/**
 * A statement about a session.
 *
 * @param sessionNumber the session by its place in the plan, from 1; either this or {@code sessionId}
 * @param sessionId the session by its id
 * @param code national code, such as "5" or "05"
 * @param reason for codes 2, 3 and 7
 * @param recordedAt when the sender recorded it, by the sender's clock
 * @param contactWish told at the session, where it was
 */
public record AttendanceRequest(
        @Positive Integer sessionNumber,
        UUID sessionId,
        @NotNull @Pattern(regexp = Formats.ATTENDANCE) String code,
        AttendanceReason reason,
        @NotNull Instant recordedAt,
        @Valid WishRequest contactWish) {

    SessionRef session() {
        return Pointed.at(sessionNumber, sessionId);
    }

    Attendance.Statement statement() {
        return new Attendance.Statement(
                AttendanceCode.parse(code).orElseThrow(), Optional.ofNullable(reason), recordedAt);
    }
}
