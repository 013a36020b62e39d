package org.opendoor.session.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.ProgrammeRefusal.APPOINTMENT_STANDS;
import static org.opendoor.session.domain.ProgrammeRefusal.NO_APPOINTMENT;

import java.time.Instant;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.ProgrammeCommand.BookAssessment;
import org.opendoor.session.domain.ProgrammeCommand.CancelAssessment;
import org.opendoor.session.domain.ProgrammeCommand.RescheduleAssessment;
import org.opendoor.session.domain.ProgrammeEvent.AppointmentBooked;
import org.opendoor.session.domain.ProgrammeEvent.AppointmentCancelled;
import org.opendoor.session.domain.ProgrammeEvent.AppointmentRescheduled;

/** The first meeting once it is booked: one that is ahead can be moved or cancelled, one that is past be booked anew. */
final class Booking {

    private Booking() {}

    /** Somebody who did not come to the first meeting is offered another. */
    static Decision<ProgrammeEvent, ProgrammeRefusal> again(Appointment booked, BookAssessment command) {
        if (command.appointment().sameAs(booked)) {
            return alreadyDone();
        }
        return booked.isAhead(command.at())
                ? refuse(APPOINTMENT_STANDS)
                : accept(new AppointmentBooked(command.appointment()));
    }

    static Decision<ProgrammeEvent, ProgrammeRefusal> reschedule(Appointment booked, RescheduleAssessment command) {
        if (!stands(booked, command.to().id(), command.at())) {
            return refuse(NO_APPOINTMENT);
        }
        return command.to().sameAs(booked)
                ? alreadyDone()
                : accept(new AppointmentRescheduled(booked, command.to(), command.by()));
    }

    static Decision<ProgrammeEvent, ProgrammeRefusal> cancel(Appointment booked, CancelAssessment command) {
        return stands(booked, command.appointmentId(), command.at())
                ? accept(new AppointmentCancelled(booked, command.by()))
                : refuse(NO_APPOINTMENT);
    }

    /** Who speaks of another appointment than the one that stands has not seen what happened since. */
    private static boolean stands(Appointment booked, UUID meant, Instant now) {
        return booked.id().equals(meant) && booked.isAhead(now);
    }
}
