package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.AskedBy;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.Outcome;
import org.opendoor.session.usecase.ProgrammeDesk;
import org.opendoor.session.usecase.Reach;

/** Books the first meeting from a slot on the spot, moves it, and cancels it; a slot that is left is free again. */
@ApplicationScoped
public class ArrangeMeeting {

    private final HoldSlot hold;
    private final ProgrammeDesk desk;
    private final NewIds ids;

    ArrangeMeeting(HoldSlot hold, ProgrammeDesk desk, NewIds ids) {
        this.hold = hold;
        this.desk = desk;
        this.ids = ids;
    }

    /** Asked again by whoever has the slot already it is no second appointment. */
    public Uni<Booked> book(UUID referralId, Reach reach, UUID slot) {
        var newId = ids.next();
        return hold.hold(
                referralId,
                reach,
                slot,
                stands -> stands.filter(
                                booked -> booked.slot().filter(slot::equals).isPresent())
                        .map(Appointment::id)
                        .orElse(newId),
                appointment ->
                        desk.put(referralId, reach, now -> new ProgrammeCommand.BookAssessment(appointment, now)));
    }

    /** To another slot, under the id that the appointment has. */
    public Uni<Booked> move(UUID referralId, Reach reach, UUID appointmentId, UUID slot, AskedBy by) {
        return hold.hold(
                referralId, reach, slot, _ -> appointmentId, appointment -> move(referralId, reach, appointment, by));
    }

    /** To a time of the provider's own, under the id that the appointment has. */
    public Uni<Outcome> move(UUID referralId, Reach reach, Appointment to, AskedBy by) {
        return desk.put(referralId, reach, now -> new ProgrammeCommand.RescheduleAssessment(to, by, now));
    }

    public Uni<Outcome> cancel(UUID referralId, Reach reach, UUID appointmentId, AskedBy by) {
        return desk.put(referralId, reach, now -> new ProgrammeCommand.CancelAssessment(appointmentId, by, now));
    }
}
