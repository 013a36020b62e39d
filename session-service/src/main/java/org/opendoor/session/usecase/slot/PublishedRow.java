package org.opendoor.session.usecase.slot;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.slot.SlotRefusal;

/**
 * What became of one row.
 *
 * @param row its place in the request, from 0
 * @param slot the slot it speaks of, unless it was refused
 */
public record PublishedRow(int row, Result result, Optional<UUID> slot, Optional<SlotRefusal> why) {

    PublishedRow(int row, Result result, UUID slot) {
        this(row, result, Optional.of(slot), Optional.empty());
    }

    /** What the sender is told; the same words as in a register. */
    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** A newer statement stands. */
        SUPERSEDED,
        /** Something else was said at the same time. */
        CONFLICT,
        REFUSED
    }

    static PublishedRow refused(int row, SlotRefusal why) {
        var result = why == SlotRefusal.SLOT_CONFLICT ? Result.CONFLICT : Result.REFUSED;
        return new PublishedRow(row, result, Optional.empty(), Optional.of(why));
    }

    /** Whether it stops a batch that is taken whole or not at all. */
    boolean faulty() {
        return why.isPresent();
    }
}
