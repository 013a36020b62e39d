package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.EscalationLevel;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;

/** Carries a contact nobody made to somebody who can help. */
@ApplicationScoped
public class EscalateLateContact {
    private final JourneyDecisions decisions;

    public EscalateLateContact(JourneyDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Says that it is late, if it is, and was not said at this level before. A timer that rings too early, because the
     * contact was planned anew meanwhile, is set again.
     */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> to(EscalationLevel level, UUID referralId, UUID contact) {
        return decisions
                .tell(referralId, now -> new FollowUpCommand.Escalate(contact, level, now))
                .chain(decision -> decision.equals(Decision.refuse(FollowUpRefusal.NOT_LATE_YET))
                        ? decisions.watch(referralId, contact).replaceWith(decision)
                        : Uni.createFrom().item(decision));
    }
}
