package org.opendoor.session.usecase.register;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where reports of registers are kept, so that who did not hear the answer can ask again. */
public interface Registers {

    /**
     * Keeps the report, in the transaction of the register.
     *
     * @param providers for whom it was sent
     */
    Uni<Void> keep(RegisterReport report, Set<String> providers, Instant at);

    /** The report of a register that was applied, for whoever speaks for all of the providers it was sent for. */
    Uni<Optional<RegisterReport>> find(UUID id, Set<String> providers);

    /** Deletes reports of registers that were taken before that moment, the oldest first; answers how many. */
    Uni<Integer> forget(Instant before, int most);
}
