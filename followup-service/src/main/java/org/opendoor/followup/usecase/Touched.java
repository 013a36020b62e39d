package org.opendoor.followup.usecase;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.followup.domain.FollowUpEvent;

/** Which contact's timers an event has to do with. */
final class Touched {
    private Touched() {}

    static Optional<UUID> by(FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.ContactPlanned planned -> Optional.of(planned.contact());
            case FollowUpEvent.ContactMade made -> Optional.of(made.contact());
            case FollowUpEvent.ContactStopped stopped -> Optional.of(stopped.contact());
            case FollowUpEvent.PartiesHeard _,
                    FollowUpEvent.YesHeard _,
                    FollowUpEvent.ReturnHeard _,
                    FollowUpEvent.AnswerHeard _,
                    FollowUpEvent.QuietHeard _,
                    FollowUpEvent.EndingHeard _,
                    FollowUpEvent.Opened _,
                    FollowUpEvent.ContactAttempted _,
                    FollowUpEvent.Escalated _,
                    FollowUpEvent.Closed _ -> Optional.empty();
        };
    }
}
