package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.opendoor.followup.domain.conversation.Words;

/** What people said in conversations, in their own words: the only thing here that could lead to one of them. */
public interface SpokenWords {

    /** What was said in this contact; on record as read by the caller. */
    Uni<Words> read(UUID referralId, UUID contact);

    /** Destroys them for good, in the running transaction. */
    Uni<Void> destroy(UUID referralId);
}
