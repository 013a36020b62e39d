package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.slot.WantedSlot;

/** Tells the NHS side what a person would have needed of a first meeting and nobody had: what is counted can be mended. */
public interface UnmetWishNews {

    /** In the running transaction, the programme locked. Neither where the person sets out nor a word of theirs. */
    Uni<Void> unmet(Journey journey, WantedSlot wanted, Instant at);
}
