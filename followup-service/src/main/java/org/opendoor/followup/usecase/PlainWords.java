package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;

/** Words of conversations that were written down before words were sealed. */
@FunctionalInterface
public interface PlainWords {

    /** Seals up to a hundred, in a transaction of its own; answers how many there were. */
    Uni<Integer> sealSome();
}
