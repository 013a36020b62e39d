package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;

/** Says that somebody who left is to be told that the door is still open. */
@ApplicationScoped
public class InviteBack {
    private final JourneyDecisions decisions;

    public InviteBack(JourneyDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * The invitation with this number, if it still holds and was not said before. A timer that rings too early, because
     * the ending was corrected meanwhile, is set again.
     */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> with(int number, UUID referralId) {
        return decisions
                .tell(referralId, now -> new FollowUpCommand.Invite(number, now))
                .chain(decision -> decision.equals(Decision.refuse(FollowUpRefusal.NOT_DUE_YET))
                        ? decisions.watch(referralId).replaceWith(decision)
                        : Uni.createFrom().item(decision));
    }
}
