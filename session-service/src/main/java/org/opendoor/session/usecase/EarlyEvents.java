package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What came before its referral and waits for it. */
public interface EarlyEvents {

    /** Lets it take effect now, in the running transaction. */
    Uni<Void> release(UUID referralId);
}
