package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.Invitation;

/** Rings when a contact is late or an invitation due: durable, in the running transaction, once per contact and level, or number. */
public interface Deadlines {

    /** Rings for each level the contact has not reached, at the days its plan says; moves what was set before. */
    Uni<Void> watch(UUID referralId, Contact due);

    /** Rings for these invitations on their days, and for no other of the journey. */
    Uni<Void> watch(UUID referralId, List<Invitation> ahead);

    /** Rings no more. */
    Uni<Void> forget(UUID referralId, Contact over);
}
