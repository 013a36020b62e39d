package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What people said in conversations, in their own words: the only thing here that could lead to one of them. */
public interface SpokenWords {

    /** Destroys them for good, in the running transaction. */
    Uni<Void> destroy(UUID referralId);
}
