package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Notes who read a handover, in the transaction of the reading. */
public interface HandoverReadings {

    /** The caller has read what was handed over of this journey. */
    Uni<Void> wereRead(UUID referralId);
}
