package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.Ending;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;

/** Takes in that a journey ended, or that its ending was corrected, from whichever side ended it: the product's reason to be. */
@ApplicationScoped
public class HearEnding {
    private final JourneyDecisions decisions;
    private final NewIds ids;

    public HearEnding(JourneyDecisions decisions, NewIds ids) {
        this.decisions = decisions;
        this.ids = ids;
    }

    /** From here on somebody owes the person a contact. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> of(UUID referralId, Ending ending) {
        return decisions.tell(referralId, now -> new FollowUpCommand.End(ending, ids.next(), now));
    }
}
