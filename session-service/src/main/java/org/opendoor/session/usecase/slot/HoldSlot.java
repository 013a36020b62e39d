package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.slot.Slot;
import org.opendoor.session.domain.slot.SlotCommand.Take;
import org.opendoor.session.domain.slot.SlotRefusal;
import org.opendoor.session.domain.slot.SlotRules;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Outcome;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;

/**
 * Gives a slot to a person along with what their programme says to it, in one transaction: programme first, then slot. Of
 * two who want the same one the second waits for the first, and then sees that it is taken.
 */
@ApplicationScoped
class HoldSlot {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Slots slots;
    private final InstantSource clock;

    HoldSlot(Transactions transactions, Programmes programmes, Slots slots, InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * @param appointmentId the id of the appointment, given what stands so far
     * @param put what the programme is asked, once the slot could be had
     */
    Uni<Booked> hold(
            UUID referralId,
            Reach reach,
            UUID slotId,
            Function<Optional<Appointment>, UUID> appointmentId,
            Function<Appointment, Uni<Outcome>> put) {
        return transactions.in(() -> programmes.lock(referralId).chain(found -> {
            var file = found.map(Filed::file).filter(known -> reach.covers(known.journey()));
            var id = appointmentId.apply(file.flatMap(CaseFile::appointment));
            return slots.lock(Set.of(slotId))
                    .chain(locked -> locked.stream()
                            .filter(slot ->
                                    file.filter(known -> isHere(slot, known)).isPresent())
                            .findFirst()
                            .map(slot -> take(slot, new Slot.Holder(referralId, id), put))
                            .orElseGet(() -> unknown(file.isPresent())));
        }));
    }

    /** A stranger's programme is told as such; only of one's own one hears that it is the slot that is not there. */
    private static Uni<Booked> unknown(boolean known) {
        return Uni.createFrom()
                .item(
                        known
                                ? new Booked.NoSlot(SlotRefusal.SLOT_UNKNOWN)
                                : new Booked.Put(new Outcome.Refused(ProgrammeRefusal.NOT_YET_KNOWN)));
    }

    private Uni<Booked> take(FiledSlot filed, Slot.Holder holder, Function<Appointment, Uni<Outcome>> put) {
        return switch (SlotRules.decide(filed.slot(), new Take(holder, clock.instant()))) {
            case Decision.Accepted<?, ?> _ ->
                put.apply(appointment(filed, holder))
                        .call(outcome -> keep(filed, holder, outcome))
                        .map(Booked.Put::new);
            case Decision.AlreadyDone<?, ?> _ ->
                put.apply(appointment(filed, holder)).map(Booked.Put::new);
            case Decision.Refused(var why) -> Uni.createFrom().item(new Booked.NoSlot(why));
        };
    }

    private Uni<Void> keep(FiledSlot filed, Slot.Holder holder, Outcome outcome) {
        var slot = filed.slot();
        return outcome instanceof Outcome.Changed
                ? slots.keep(List.of(new FiledSlot(
                        filed.id(), new Slot.Booked(slot.terms(), slot.recordedAt(), holder), filed.version() + 1)))
                : Uni.createFrom().voidItem();
    }

    private static Appointment appointment(FiledSlot filed, Slot.Holder holder) {
        var terms = filed.slot().terms();
        return new Appointment(
                holder.appointmentId(),
                terms.startsAt(),
                terms.medium(),
                Optional.of(terms.practitioner()),
                terms.venue(),
                Optional.of(filed.id()));
    }

    /** Another provider's slot is no slot for this journey: it would have to be transferred first. */
    private static boolean isHere(FiledSlot slot, CaseFile file) {
        return slot.slot().terms().provider().equals(file.journey().parties().provider());
    }
}
