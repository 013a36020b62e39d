package org.opendoor.session.rest.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.AskedBy;
import org.opendoor.session.rest.ProgrammeCode;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.rest.slot.SuggestionsBody.SuggestionBody;
import org.opendoor.session.usecase.Outcome;
import org.opendoor.session.usecase.slot.ArrangeMeeting;
import org.opendoor.session.usecase.slot.Booked;
import org.opendoor.session.usecase.slot.SuggestAlternatives;

/** Arranges first meetings for all who may, and shows them the meeting alone: what else there is, is the NHS side's. */
@ApplicationScoped
public class MeetingDesk {

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final ArrangeMeeting arrange;
    private final SuggestAlternatives alternatives;

    MeetingDesk(ProgrammeDoor door, Idempotency idempotency, ArrangeMeeting arrange, SuggestAlternatives alternatives) {
        this.door = door;
        this.idempotency = idempotency;
        this.arrange = arrange;
        this.alternatives = alternatives;
    }

    /** @param request as it was read, for its repeats */
    public Uni<Response> book(UUID referralId, Object request, UUID slot) {
        return idempotency.once(
                request,
                () -> arrange.book(referralId, door.ofAllWhoArrange(), slot).map(booked -> written(referralId, booked)),
                _ -> meeting(referralId));
    }

    Uni<Response> move(UUID referralId, UUID appointmentId, Object request, TimeRequest time, AskedBy by) {
        var slot = time.slot(door.isOfTheNhsSide());
        var reach = door.ofAllWhoArrange();
        return idempotency.once(
                request,
                () -> slot.isPresent()
                        ? arrange.move(referralId, reach, appointmentId, slot.get(), by)
                                .map(booked -> written(referralId, booked))
                        : arrange.move(referralId, reach, time.at(appointmentId), by)
                                .map(outcome -> written(referralId, outcome)),
                _ -> meeting(referralId));
    }

    /** Nobody who could not get there is left with a cancellation alone. */
    Uni<Response> cancel(UUID referralId, UUID appointmentId, Object request, AskedBy by) {
        var reach = door.ofAllWhoArrange();
        return idempotency.once(
                request,
                () -> arrange.cancel(referralId, reach, appointmentId, by).map(outcome -> written(referralId, outcome)),
                _ -> by.forTravel()
                        ? alternatives
                                .to(referralId, reach, appointmentId)
                                .chain(found -> meeting(referralId, SuggestionBody.all(found)))
                        : meeting(referralId, null));
    }

    Uni<Shown> meeting(UUID referralId) {
        return meeting(referralId, null);
    }

    private Uni<Shown> meeting(UUID referralId, List<SuggestionBody> others) {
        return door.show(
                referralId,
                door.ofAllWhoArrange(),
                filed -> MeetingBody.of(filed).with(others));
    }

    private static Written written(UUID referralId, Booked booked) {
        return switch (booked) {
            case Booked.Put(var outcome) -> written(referralId, outcome);
            case Booked.NoSlot(var why) -> throw new Refused(ProgrammeCode.of(why));
        };
    }

    private static Written written(UUID referralId, Outcome outcome) {
        var programme = ProgrammeDoor.created(referralId, outcome);
        return new Written(programme.status(), URI.create(path(referralId)), programme.version());
    }

    private static String path(UUID referralId) {
        return ProgrammeDoor.path(referralId) + "/appointment";
    }
}
