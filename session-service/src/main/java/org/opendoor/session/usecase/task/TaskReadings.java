package org.opendoor.session.usecase.task;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Notes who read what was said about a task, in the transaction of the reading. */
public interface TaskReadings {

    /** The caller has read words about the person of this journey. */
    Uni<Void> wereRead(UUID referralId);
}
