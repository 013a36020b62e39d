package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Appointment;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.slot.Slot;
import org.opendoor.session.domain.slot.SlotCommand;
import org.opendoor.session.domain.slot.SlotRules;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Happening;

/**
 * Gives back slots that nobody needs any more: the appointment was cancelled or moved, the assessment was held before it,
 * the journey ended. Whatever happened: who had a slot and has it no longer, leaves it to others if it is still ahead.
 */
@ApplicationScoped
class FreeSlots implements Consequence {

    private final Slots slots;

    FreeSlots(Slots slots) {
        this.slots = slots;
    }

    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        var left = left(happenings);
        return left.isEmpty()
                ? Uni.createFrom().voidItem()
                : slots.lock(left.keySet()).chain(found -> free(found, left));
    }

    private Uni<Void> free(List<FiledSlot> found, Map<UUID, UUID> left) {
        var freed = new ArrayList<FiledSlot>();
        for (var filed : found) {
            var decision = SlotRules.decide(filed.slot(), new SlotCommand.Free(left.get(filed.id())));
            if (decision instanceof Decision.Accepted<?, ?>) {
                var open = new Slot.Open(filed.slot().terms(), filed.slot().recordedAt());
                freed.add(new FiledSlot(filed.id(), open, filed.version() + 1));
            }
        }
        return freed.isEmpty() ? Uni.createFrom().voidItem() : slots.keep(freed);
    }

    /** Slot and appointment. */
    private static Map<UUID, UUID> left(List<Happening> happenings) {
        var left = new HashMap<UUID, UUID>();
        for (var happening : happenings) {
            var now = booked(happening.after()).flatMap(Appointment::slot);
            booked(happening.before())
                    .filter(before -> before.startsAt().isAfter(happening.at()))
                    .ifPresent(before -> before.slot()
                            .filter(slot -> now.filter(slot::equals).isEmpty())
                            .ifPresent(slot -> left.put(slot, before.id())));
        }
        return left;
    }

    private static Optional<Appointment> booked(Programme programme) {
        return programme instanceof Programme.AssessmentBooked(var _, var appointment)
                ? Optional.of(appointment)
                : Optional.empty();
    }
}
