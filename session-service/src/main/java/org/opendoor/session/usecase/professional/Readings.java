package org.opendoor.session.usecase.professional;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Notes who read a clinician's words, in the transaction of the reading. */
public interface Readings {

    /** The caller has read what was written of this journey. */
    Uni<Void> wereRead(UUID referralId);
}
