package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.opendoor.followup.domain.Contact;

/** Rings when a contact is late: durable, in the running transaction, once per contact and level. */
public interface Deadlines {

    /** Rings for each level the contact has not reached, at the days its plan says; moves what was set before. */
    Uni<Void> watch(UUID referralId, Contact due);

    /** Rings no more. */
    Uni<Void> forget(UUID referralId, Contact over);
}
