package org.opendoor.session.rest.slot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.session.domain.slot.Slot;
import org.opendoor.session.usecase.slot.FiledSlot;
import org.opendoor.session.usecase.slot.SlotReader.State;

/**
 * A slot as its provider sees it.
 *
 * @param referralId who has it; null while nobody does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SlotBody(
        UUID slotId,
        State state,
        String provider,
        String practitioner,
        String venue,
        String mode,
        Instant startsAt,
        int minutes,
        UUID referralId,
        UUID appointmentId) {

    static SlotBody of(FiledSlot filed) {
        return switch (filed.slot()) {
            case Slot.Open _ -> of(filed, State.OPEN, null, null);
            case Slot.Withdrawn _ -> of(filed, State.WITHDRAWN, null, null);
            case Slot.Booked(var _, var _, var holder) ->
                of(filed, State.BOOKED, holder.referralId(), holder.appointmentId());
        };
    }

    private static SlotBody of(FiledSlot filed, State state, UUID referralId, UUID appointmentId) {
        var terms = filed.slot().terms();
        return new SlotBody(
                filed.id(),
                state,
                terms.provider(),
                terms.practitioner(),
                terms.venue().orElse(null),
                terms.medium().code(),
                terms.startsAt(),
                terms.minutes(),
                referralId,
                appointmentId);
    }
}
