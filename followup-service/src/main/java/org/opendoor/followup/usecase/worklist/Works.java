package org.opendoor.followup.usecase.worklist;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opendoor.followup.usecase.Sight;

/** Where work is found. What is out of sight is not looked at, before anything is counted or cut off. */
public interface Works {

    /** One page of contacts, the one due longest first. */
    Uni<List<Owed>> page(WorkQuery query);

    /** One page of {@link Work#INVITATIONS_OUT}, the newest first. */
    Uni<List<InvitationOut>> invitations(WorkQuery query);

    /** How many are on each list, as it usually is. */
    Uni<Map<Work, Long>> count(Sight sight, LocalDate today, Set<String> owners);

    /** One page of caseloads. */
    Uni<List<Caseload>> caseloads(CaseloadQuery query);
}
