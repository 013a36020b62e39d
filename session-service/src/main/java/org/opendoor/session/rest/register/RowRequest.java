package org.opendoor.session.rest.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.session.domain.AttendanceReason;

/**
 * What became of one person's session. Its natural key is the session and the person.
 *
 * @param sessionId their own session, or the group's session that it is; where all rows are of one session, the register
 *     says it once
 * @param referralId who it is; either this or {@code localPatientId}
 * @param localPatientId who it is by the provider's own number, as told before
 * @param code national code, such as "5" or "05"
 * @param reason for codes 2, 3 and 7
 * @param recordedAt when the sender recorded it, by the sender's clock; where all rows have the same, the register says it
 */
public record RowRequest(
        UUID sessionId,
        UUID referralId,
        @Pattern(regexp = "\\S([\\P{Cc}]{0,58}\\S)?") String localPatientId,

        @NotNull @Pattern(regexp = "\\s{0,10}0?[02-7]\\s{0,10}")
        String code,

        AttendanceReason reason,
        Instant recordedAt) {

    @Override
    public String toString() {
        return "RowRequest[hidden]";
    }
}
