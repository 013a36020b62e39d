package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.Attempt;
import org.opendoor.followup.domain.AttemptOutcome;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;

/** Writes down that somebody tried to reach the person. */
@ApplicationScoped
public class RecordAttempt {
    private final JourneyDecisions decisions;

    public RecordAttempt(JourneyDecisions decisions) {
        this.decisions = decisions;
    }

    /** The next attempt of the contact; the time to call back at is the person's, if they named one. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> on(
            UUID referralId,
            UUID contact,
            Attempt.Channel channel,
            AttemptOutcome outcome,
            Optional<Instant> callBackAt,
            Sight sight) {
        return decisions.ask(
                referralId,
                sight,
                now -> new FollowUpCommand.RecordAttempt(contact, channel, outcome, callBackAt, sight.subject(), now));
    }
}
