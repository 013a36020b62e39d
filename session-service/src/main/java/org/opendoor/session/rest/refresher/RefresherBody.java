package org.opendoor.session.rest.refresher;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.refresher.Refresher;

/** A refresher session; code and reason as in a plan, absent until somebody has said what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefresherBody(
        UUID id,
        State state,
        Instant startsAt,
        String mode,
        String practitioner,
        String code,
        AttendanceReason reason,
        Instant recordedAt) {

    /** Where it stands. */
    public enum State {
        BOOKED,
        RECORDED,
        CANCELLED
    }

    /** All of one person's, in the order of time. */
    public record RefreshersBody(List<RefresherBody> items) {}

    static RefresherBody of(Refresher.Known session) {
        return switch (session) {
            case Refresher.Booked(var booking) -> body(booking, State.BOOKED, null, null, null);
            case Refresher.Recorded(var booking, var said) ->
                body(booking, State.RECORDED, said.code().code(), said.reason().orElse(null), said.recordedAt());
            case Refresher.Cancelled(var booking) -> body(booking, State.CANCELLED, null, null, null);
        };
    }

    private static RefresherBody body(
            Refresher.Booking booking, State state, String code, AttendanceReason reason, Instant recordedAt) {
        return new RefresherBody(
                booking.id(),
                state,
                booking.startsAt(),
                booking.medium().code(),
                booking.practitioner().orElse(null),
                code,
                reason,
                recordedAt);
    }
}
