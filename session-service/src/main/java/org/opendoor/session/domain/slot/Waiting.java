package org.opendoor.session.domain.slot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeEvent;

/**
 * What a journey waits for before its first meeting, and since when: a new wait begins with the referral, with each booking
 * or move, and with a cancellation.
 *
 * @param began what it began with, in a form that never changes: it is stored with timers and tasks
 * @param forMeeting whether a booked meeting is waited for, and not a booking
 */
public record Waiting(UUID referralId, String began, boolean forMeeting, Instant since) {

    /** The wait for the very first booking. */
    public static final String REFERRED = "referred";

    /** The wait that began with what happened; empty where none did. */
    public static Optional<Waiting> begunBy(UUID referralId, List<ProgrammeEvent> events, Instant at) {
        return events.stream()
                .flatMap(event -> begunBy(referralId, event, at).stream())
                .reduce((_, last) -> last);
    }

    private static Optional<Waiting> begunBy(UUID referralId, ProgrammeEvent event, Instant at) {
        if (event instanceof ProgrammeEvent.Received) {
            return Optional.of(new Waiting(referralId, REFERRED, false, at));
        }
        if (event instanceof ProgrammeEvent.AppointmentBooked(var booked)) {
            return Optional.of(new Waiting(referralId, booked(booked.id()), true, booked.startsAt()));
        }
        if (event instanceof ProgrammeEvent.AppointmentRescheduled(var _, var to, var _)) {
            return Optional.of(new Waiting(referralId, booked(to.id()), true, to.startsAt()));
        }
        return event instanceof ProgrammeEvent.AppointmentCancelled(var gone, var _)
                ? Optional.of(new Waiting(referralId, cancelled(gone.id()), false, at))
                : Optional.empty();
    }

    /**
     * What a journey waits for now, by the wait's beginning; empty where its first meeting was held, is ahead, or it is over.
     *
     * @param cancelledLast the appointment that was cancelled last, if that was the last that became of one
     */
    public static Optional<String> now(Programme programme, Optional<UUID> cancelledLast, Instant now) {
        return switch (programme) {
            case Programme.Awaiting _ ->
                Optional.of(cancelledLast.map(Waiting::cancelled).orElse(REFERRED));
            case Programme.AssessmentBooked(var _, var booked) ->
                booked.startsAt().isAfter(now) ? Optional.empty() : Optional.of(booked(booked.id()));
            case Programme.Unheard _, Programme.Assessed _, Programme.Underway _, Programme.Ended _ -> Optional.empty();
        };
    }

    /** The wait for this appointment. */
    public static String booked(UUID appointmentId) {
        return "booked " + appointmentId;
    }

    /** The wait for another one after this was cancelled. */
    public static String cancelled(UUID appointmentId) {
        return "cancelled " + appointmentId;
    }
}
