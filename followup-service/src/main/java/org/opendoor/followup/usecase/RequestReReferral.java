package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;
import org.opendoor.followup.domain.ReturnWishes;

/** Passes on that somebody wants to come back: the referral side makes the referral, and what is owed here ends with it. */
@ApplicationScoped
public class RequestReReferral {
    private final JourneyDecisions decisions;

    public RequestReReferral(JourneyDecisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Says so.
     *
     * @param adviser to whom they said it, where it was an adviser
     */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> of(
            UUID referralId, Optional<String> adviser, ReturnWishes wishes, Sight sight) {
        return decisions.ask(referralId, sight, now -> new FollowUpCommand.AskBack(adviser, wishes, now));
    }
}
