package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Who is forgotten: nothing may be written of them any more, whatever comes late. Asked under the programme's lock. */
public interface Forgotten {

    Uni<Boolean> isForgotten(UUID referralId);
}
