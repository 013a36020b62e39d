package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/**
 * A place where something was written of people. When somebody is forgotten their journey's key is destroyed, which makes
 * all of it unreadable; here what is left of it goes, too. One bean for each such place.
 */
public interface Forgetting {

    /** Deletes what was written of this journey, in the running transaction. There need be nothing. */
    Uni<Void> forget(UUID referralId);
}
