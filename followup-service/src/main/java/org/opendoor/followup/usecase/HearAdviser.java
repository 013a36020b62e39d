package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;

/** Takes in that the adviser of a journey has left, or is back. */
@ApplicationScoped
public class HearAdviser {
    private final JourneyDecisions decisions;

    public HearAdviser(JourneyDecisions decisions) {
        this.decisions = decisions;
    }

    /** Without effect where the journey has another adviser by now. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> of(UUID referralId, String adviser, boolean gone) {
        return decisions.tell(referralId, _ -> new FollowUpCommand.KnowAdviser(adviser, gone));
    }
}
