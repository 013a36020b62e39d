package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
    private final Promptness promptness;

    public HearEnding(JourneyDecisions decisions, NewIds ids, Promptness promptness) {
        this.decisions = decisions;
        this.ids = ids;
        this.promptness = promptness;
    }

    /** From here on somebody owes the person a contact. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> of(UUID referralId, Ending ending, Instant toldAt) {
        return decisions
                .tell(referralId, now -> new FollowUpCommand.End(ending, ids.next(), now))
                .invoke(decision -> {
                    if (opens(decision)) {
                        promptness.openedFor(toldAt);
                    }
                });
    }

    private static boolean opens(Decision<FollowUpEvent, FollowUpRefusal> decision) {
        return decision instanceof Decision.Accepted<FollowUpEvent, FollowUpRefusal>(var events)
                && events.stream().anyMatch(FollowUpEvent.Opened.class::isInstance);
    }
}
