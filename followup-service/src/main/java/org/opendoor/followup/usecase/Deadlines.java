package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.CheckInDay;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.EscalationLevel;
import org.opendoor.followup.domain.Invitation;

/** Rings when a contact is late or an invitation due: durable, in the running transaction, once per contact and level, or number. */
public interface Deadlines {

    /** Rings at each of these levels after its last day; moves what was set before. */
    Uni<Void> watch(UUID referralId, Contact due, Map<EscalationLevel, LocalDate> levelsAhead);

    /** Rings for the invitations ahead on their days, and no more for those with these numbers. */
    Uni<Void> watchInvitations(UUID referralId, List<Invitation> ahead, List<Integer> over);

    /** Rings for the check-ins ahead on the days on which they are to be planned, and no more for those that are over. */
    Uni<Void> watchCheckIns(UUID referralId, List<CheckInDay> ahead, List<Cause.CheckIn> over);

    /** Rings no more. */
    Uni<Void> forget(UUID referralId, Contact over);
}
