package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.EscalationLevel;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.domain.directory.Colleagues;
import org.opendoor.followup.usecase.directory.Directory;

/** Carries a contact nobody made to somebody who can help. */
@ApplicationScoped
public class EscalateLateContact {
    private final JourneyDecisions decisions;
    private final Directory directory;

    public EscalateLateContact(JourneyDecisions decisions, Directory directory) {
        this.decisions = decisions;
        this.directory = directory;
    }

    /**
     * Says that it is late, if it is, and was not said at this level before, to those who are there today. A timer that rings too early, because the
     * contact was planned anew meanwhile, is set again.
     */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> to(EscalationLevel level, UUID referralId, UUID contact) {
        return decisions
                .tell(
                        referralId,
                        (journey, now) -> around(journey)
                                .map(colleagues -> new FollowUpCommand.Escalate(contact, level, colleagues, now)))
                .chain(decision -> decision.equals(Decision.refuse(FollowUpRefusal.NOT_LATE_YET))
                        ? decisions.watch(referralId).replaceWith(decision)
                        : Uni.createFrom().item(decision));
    }

    /** On the side that owes it, and on no other. */
    private Uni<Colleagues> around(Journey journey) {
        if (journey.followUp().file().isEmpty()) {
            return Uni.createFrom().item(Colleagues.none());
        }
        var parties = journey.parties();
        return journey.isProviders()
                ? directory.ofProvider(parties.provider())
                : directory.ofDistrict(parties.district());
    }
}
