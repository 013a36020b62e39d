package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.opendoor.session.domain.slot.WantedSlot;

/** Notes what a person would have needed and nobody had. Codes only: no place of theirs, no words. */
public interface UnmetWishes {

    /** The same wish of the same journey on the same day is one. Answers whether this is the first telling of it. */
    Uni<Boolean> note(UUID referralId, WantedSlot wanted, Instant at);
}
