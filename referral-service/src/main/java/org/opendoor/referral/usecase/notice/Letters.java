package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Where written notices are kept, sealed. */
public interface Letters {

    /** Seals it with this customer's key; false where the key is gone. */
    Uni<Boolean> keep(UUID noticeId, UUID customerId, Letter letter);

    /** What was written; empty where nothing was, or where nobody can read it any more. */
    Uni<Optional<Letter>> open(UUID noticeId);

    /** Whether there is something to read. */
    Uni<Readability> state(UUID noticeId);

    /** How it stands with what was written. */
    enum Readability {
        NONE,
        READABLE,
        /** The person was forgotten. */
        WITHOUT_KEY
    }
}
