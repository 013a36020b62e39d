package org.opendoor.session.domain.refresher;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.ProgrammeRefusal.APPOINTMENT_STANDS;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_CONFLICT;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_REASON_NEEDED;
import static org.opendoor.session.domain.ProgrammeRefusal.ATTENDANCE_REASON_NOT_EXPECTED;
import static org.opendoor.session.domain.ProgrammeRefusal.NO_SUCH_SESSION;
import static org.opendoor.session.domain.ProgrammeRefusal.SESSION_HAS_AN_ANSWER;
import static org.opendoor.session.domain.ProgrammeRefusal.SESSION_NOT_YET_HELD;

import java.util.Optional;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Attendance;
import org.opendoor.session.domain.ProgrammeRefusal;

/** What may become of a refresher session: the table in {@code docs/states/refresher.md}, cell by cell. */
public final class RefresherRules {

    private RefresherRules() {}

    /** Pure. */
    public static Decision<RefresherEvent, ProgrammeRefusal> decide(Refresher state, RefresherCommand command) {
        return switch (state) {
            case Refresher.Unbooked _ -> unbooked(command);
            case Refresher.Booked(var booking) -> booked(booking, command);
            case Refresher.Recorded(var booking, var known) -> recorded(booking, known, command);
            case Refresher.Cancelled _ -> cancelled(command);
        };
    }

    private static Decision<RefresherEvent, ProgrammeRefusal> unbooked(RefresherCommand command) {
        return switch (command) {
            case RefresherCommand.Book(var booking) -> accept(new RefresherEvent.WasBooked(booking));
            case RefresherCommand.Record _, RefresherCommand.Cancel _ -> refuse(NO_SUCH_SESSION);
        };
    }

    private static Decision<RefresherEvent, ProgrammeRefusal> booked(
            Refresher.Booking booking, RefresherCommand command) {
        return switch (command) {
            case RefresherCommand.Book again -> again(booking, again);
            case RefresherCommand.Record record -> record(booking, Optional.empty(), record);
            case RefresherCommand.Cancel _ -> accept(new RefresherEvent.WasCancelled());
        };
    }

    private static Decision<RefresherEvent, ProgrammeRefusal> recorded(
            Refresher.Booking booking, Attendance.Statement known, RefresherCommand command) {
        return switch (command) {
            case RefresherCommand.Book again -> again(booking, again);
            case RefresherCommand.Record record -> record(booking, Optional.of(known), record);
            case RefresherCommand.Cancel _ -> refuse(SESSION_HAS_AN_ANSWER);
        };
    }

    private static Decision<RefresherEvent, ProgrammeRefusal> cancelled(RefresherCommand command) {
        return switch (command) {
            case RefresherCommand.Book(var booking) -> accept(new RefresherEvent.WasBooked(booking));
            case RefresherCommand.Record _ -> refuse(NO_SUCH_SESSION);
            case RefresherCommand.Cancel _ -> alreadyDone();
        };
    }

    private static Decision<RefresherEvent, ProgrammeRefusal> again(
            Refresher.Booking booking, RefresherCommand.Book again) {
        return again.booking().sameAs(booking) ? alreadyDone() : refuse(APPOINTMENT_STANDS);
    }

    /** The sender's clock decides between two statements, as in a plan. */
    private static Decision<RefresherEvent, ProgrammeRefusal> record(
            Refresher.Booking booking, Optional<Attendance.Statement> known, RefresherCommand.Record command) {
        var said = command.statement();
        if (booking.startsAt().isAfter(command.at())) {
            return refuse(SESSION_NOT_YET_HELD);
        }
        if (said.code().missed() != said.reason().isPresent()) {
            return refuse(said.code().missed() ? ATTENDANCE_REASON_NEEDED : ATTENDANCE_REASON_NOT_EXPECTED);
        }
        if (known.isEmpty() || said.recordedAt().isAfter(known.get().recordedAt())) {
            return accept(new RefresherEvent.WasRecorded(said));
        }
        var contradicts = said.recordedAt().equals(known.get().recordedAt()) && !said.equals(known.get());
        return contradicts ? refuse(ATTENDANCE_CONFLICT) : alreadyDone();
    }
}
