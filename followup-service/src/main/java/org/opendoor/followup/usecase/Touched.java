package org.opendoor.followup.usecase;

import java.util.Optional;
import java.util.UUID;
import org.opendoor.followup.domain.FollowUpEvent;

/** Which timers an event has to do with. */
final class Touched {
    private Touched() {}

    /** Whether the days of the person's invitations and check-ins may be others now. */
    static boolean daysToCome(FollowUpEvent event) {
        return switch (event) {
            case FollowUpEvent.EndingHeard _,
                    FollowUpEvent.ReturnHeard _,
                    FollowUpEvent.QuietHeard _,
                    FollowUpEvent.WorkHeard _ -> true;
            case FollowUpEvent.PartiesHeard _,
                    FollowUpEvent.YesHeard _,
                    FollowUpEvent.AnswerHeard _,
                    FollowUpEvent.NextStepsHeard _,
                    FollowUpEvent.Opened _,
                    FollowUpEvent.ContactPlanned _,
                    FollowUpEvent.ContactAttempted _,
                    FollowUpEvent.ContactBooked _,
                    FollowUpEvent.NoticeDue _,
                    FollowUpEvent.CheckInRecorded _,
                    FollowUpEvent.ContactMade _,
                    FollowUpEvent.Escalated _,
                    FollowUpEvent.ContactStopped _,
                    FollowUpEvent.InvitationDue _,
                    FollowUpEvent.AdviserHeard _,
                    FollowUpEvent.Reassigned _,
                    FollowUpEvent.ReReferralRequested _,
                    FollowUpEvent.Closed _ -> false;
        };
    }

    /** The contact whose timers it is about. */
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
                    FollowUpEvent.WorkHeard _,
                    FollowUpEvent.NextStepsHeard _,
                    FollowUpEvent.EndingHeard _,
                    FollowUpEvent.Opened _,
                    FollowUpEvent.ContactAttempted _,
                    FollowUpEvent.ContactBooked _,
                    FollowUpEvent.NoticeDue _,
                    FollowUpEvent.CheckInRecorded _,
                    FollowUpEvent.Escalated _,
                    FollowUpEvent.InvitationDue _,
                    FollowUpEvent.AdviserHeard _,
                    FollowUpEvent.Reassigned _,
                    FollowUpEvent.ReReferralRequested _,
                    FollowUpEvent.Closed _ -> Optional.empty();
        };
    }
}
