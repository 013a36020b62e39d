package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.EscalationLevel;
import org.opendoor.followup.domain.Invitation;

/** Rings when a contact is late or an invitation due: durable, in the running transaction, once per contact and level, or number. */
public interface Deadlines {

    /** Rings at each of these levels after its last day; moves what was set before. */
    Uni<Void> watch(UUID referralId, Contact due, Map<EscalationLevel, LocalDate> levelsAhead);

    /** Rings for these invitations on their days, and for no other of the journey. */
    Uni<Void> watch(UUID referralId, List<Invitation> ahead);

    /** Rings no more. */
    Uni<Void> forget(UUID referralId, Contact over);
}
