package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.Conversation;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;

/** Writes down the conversation that was promised. */
@ApplicationScoped
public class RecordConversation {
    private final JourneyDecisions decisions;
    private final NewIds ids;

    public RecordConversation(JourneyDecisions decisions, NewIds ids) {
        this.decisions = decisions;
        this.ids = ids;
    }

    /** The contact is made, if the conversation counts; it does not where everything was left with the person. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> on(
            UUID referralId, UUID contact, Conversation conversation, boolean leftWithCustomer, Sight sight) {
        return decisions.ask(
                referralId,
                sight,
                now -> new FollowUpCommand.RecordConversation(
                        contact, conversation, leftWithCustomer, ids.next(), now));
    }
}
