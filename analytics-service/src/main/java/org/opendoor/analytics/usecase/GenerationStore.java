package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Which generations there are. What changes here leaves a trace of who did it, in the same transaction. */
public interface GenerationStore {

    /** A new one with empty tables, being built; empty if one is being built already. */
    Uni<Optional<Generation>> begin();

    /** The newest first, at most 200. */
    Uni<List<Generation>> newest();

    Uni<Optional<Generation>> find(int number);

    /** Finds it and keeps others from changing its state until the transaction ends. */
    Uni<Optional<Generation>> lock(int number);

    /** Makes it the one that is read, and the one that was a former one. */
    Uni<Void> read(Generation next);

    /** Drops its tables, as soon as nobody works on them any more. */
    Uni<Void> discard(Generation generation);
}
