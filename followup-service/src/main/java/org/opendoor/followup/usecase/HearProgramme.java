package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.AgreedNextSteps;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;

/** Takes in what the NHS side tells besides endings. */
@ApplicationScoped
public class HearProgramme {
    private final JourneyDecisions decisions;
    private final NewIds ids;

    public HearProgramme(JourneyDecisions decisions, NewIds ids) {
        this.decisions = decisions;
        this.ids = ids;
    }

    /** A former customer rang and wants to hear from whoever owes them contact. Refused while nobody knows whose journey it is. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> called(UUID referralId, LocalDate on) {
        return decisions.tell(referralId, now -> new FollowUpCommand.Call(on, ids.next(), now));
    }

    /** What the practitioner and the person agreed on. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> agreed(UUID referralId, AgreedNextSteps steps) {
        return decisions.tell(referralId, _ -> new FollowUpCommand.AgreeNextSteps(steps));
    }
}
