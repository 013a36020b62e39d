package org.opendoor.referral.usecase.notice;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Carries an e-mail out of the house. The same notice sent again is the same message, by its id. */
public interface Post {

    /** How it went; a failure is an answer, never an exception. */
    Uni<Posted> send(UUID noticeId, Letter letter);

    /** How an attempt ended. */
    enum Posted {
        SENT,
        /** Not now: nobody answered, or somebody said so. */
        LATER,
        /** Not to this address. */
        NEVER
    }
}
