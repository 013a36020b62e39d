package org.opendoor.session.usecase.slot;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where slots are kept, for commands. Called within a transaction; what is found is locked until it ends. */
public interface Slots {

    /** Those of these ids that there are, in the order of their ids. */
    Uni<List<FiledSlot>> lock(Set<UUID> ids);

    /**
     * All slots of these practitioners that may touch this stretch of time, withdrawn ones too. Nobody else publishes for
     * the provider until the transaction ends.
     */
    Uni<List<FiledSlot>> lockDiary(Set<String> providers, Set<String> practitioners, Instant from, Instant until);

    /** Writes these down, new or changed. */
    Uni<Void> keep(Collection<FiledSlot> slots);
}
