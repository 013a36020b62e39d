package org.opendoor.session.usecase.returning;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Where it is noted that somebody read what a person did before. */
public interface Readings {

    /** @param referralId the journey the person is on now */
    Uni<Void> wereRead(UUID referralId);
}
