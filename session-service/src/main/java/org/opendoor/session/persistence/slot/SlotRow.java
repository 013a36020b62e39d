package org.opendoor.session.persistence.slot;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.slot.Slot;
import org.opendoor.session.domain.slot.SlotTerms;
import org.opendoor.session.usecase.slot.FiledSlot;
import org.opendoor.session.usecase.slot.SlotReader.State;

/** A slot as the JSON that the statements speak: a component is a column. */
@JsonNaming(SnakeCaseStrategy.class)
record SlotRow(
        UUID id,
        long version,
        State state,
        String provider,
        String practitioner,
        Medium medium,
        String venue,
        Instant startsAt,
        int minutes,
        Instant recordedAt,
        UUID referralId,
        UUID appointmentId) {

    static SlotRow of(FiledSlot filed) {
        var terms = filed.slot().terms();
        var holder = filed.slot() instanceof Slot.Booked(var _, var _, var who)
                ? Optional.of(who)
                : Optional.<Slot.Holder>empty();
        return new SlotRow(
                filed.id(),
                filed.version(),
                state(filed.slot()),
                terms.provider(),
                terms.practitioner(),
                terms.medium(),
                terms.venue().orElse(null),
                terms.startsAt(),
                terms.minutes(),
                filed.slot().recordedAt(),
                holder.map(Slot.Holder::referralId).orElse(null),
                holder.map(Slot.Holder::appointmentId).orElse(null));
    }

    FiledSlot filed() {
        var terms = new SlotTerms(provider, practitioner, medium, Optional.ofNullable(venue), startsAt, minutes);
        return new FiledSlot(id, slot(terms), version);
    }

    private Slot.Published slot(SlotTerms terms) {
        return switch (state) {
            case OPEN -> new Slot.Open(terms, recordedAt);
            case BOOKED -> new Slot.Booked(terms, recordedAt, new Slot.Holder(referralId, appointmentId));
            case WITHDRAWN -> new Slot.Withdrawn(terms, recordedAt);
        };
    }

    private static State state(Slot.Published slot) {
        return switch (slot) {
            case Slot.Open _ -> State.OPEN;
            case Slot.Booked _ -> State.BOOKED;
            case Slot.Withdrawn _ -> State.WITHDRAWN;
        };
    }
}
