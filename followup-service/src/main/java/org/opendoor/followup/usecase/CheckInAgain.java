package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;

/** Makes somebody owe the contact in which the person is asked again how things are. */
@ApplicationScoped
public class CheckInAgain {
    private final JourneyDecisions decisions;
    private final NewIds ids;

    public CheckInAgain(JourneyDecisions decisions, NewIds ids) {
        this.decisions = decisions;
        this.ids = ids;
    }

    /** This check-in, if it still holds. A timer that rings too early, because its day was moved meanwhile, is set again. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> because(Cause.CheckIn cause, UUID referralId) {
        return decisions
                .tell(referralId, now -> new FollowUpCommand.PlanCheckIn(cause, ids.next(), now))
                .chain(decision -> decision.equals(Decision.refuse(FollowUpRefusal.NOT_DUE_YET))
                        ? decisions.watch(referralId).replaceWith(decision)
                        : Uni.createFrom().item(decision));
    }
}
