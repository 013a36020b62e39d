package org.opendoor.session.domain.refresher;

import org.opendoor.session.domain.Attendance;

/** What happened to a refresher session. Said on no topic: the journey is over. */
public sealed interface RefresherEvent {

    /** It is agreed. */
    record WasBooked(Refresher.Booking booking) implements RefresherEvent {}

    /** It is known what became of it, first or corrected. */
    record WasRecorded(Attendance.Statement statement) implements RefresherEvent {}

    /** It does not take place. */
    record WasCancelled() implements RefresherEvent {}

    /** Where it stands then. */
    static Refresher.Known after(Refresher state, RefresherEvent event) {
        return switch (event) {
            case WasBooked(var booking) -> new Refresher.Booked(booking);
            case WasRecorded(var statement) -> new Refresher.Recorded(bookingOf(state), statement);
            case WasCancelled _ -> new Refresher.Cancelled(bookingOf(state));
        };
    }

    private static Refresher.Booking bookingOf(Refresher state) {
        return switch (state) {
            case Refresher.Known known -> known.booking();
            case Refresher.Unbooked _ ->
                throw new IllegalStateException("no rule lets this happen before it is booked");
        };
    }
}
