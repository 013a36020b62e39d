package org.opendoor.referral.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Inbox;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.usecase.FollowUpNews;
import org.opendoor.referral.usecase.FollowUps;

/**
 * Hears that endings were noticed, what people are to be told of, and who wants to come back. Endings that were not are counted by a meter: nobody
 * may be forgotten unseen.
 */
@ApplicationScoped
public class FollowUpsListener implements EventHandler {

    private final Inbox inbox;
    private final FollowUps followUps;
    private final AsksForNotice notices;
    private final AsksToComeBack returns;
    private final ObjectMapper json;

    FollowUpsListener(
            Inbox inbox, FollowUps followUps, AsksForNotice notices, AsksToComeBack returns, ObjectMapper json) {
        this.inbox = inbox;
        this.followUps = followUps;
        this.notices = notices;
        this.returns = returns;
        this.json = json;
    }

    /** Takes a batch; completes when each event has taken effect or is a dead letter. */
    @Incoming("followups")
    public Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String consumer() {
        return "referral-service.followups";
    }

    @Override
    public Uni<Handled> handle(Envelope event) {
        return switch (event.type()) {
            case "opendoor.followup.opened.v1" -> {
                var heard = event.read(json, Heard.Opened.class);
                yield note(event, heard.referralId(), new FollowUpNews.Opened(heard.because()));
            }
            case "opendoor.followup.contact-planned.v1" -> {
                var heard = event.read(json, Heard.Planned.class);
                yield note(event, heard.referralId(), new FollowUpNews.ContactPlanned(heard.cause()));
            }
            case "opendoor.followup.closed.v1" ->
                note(event, event.read(json, Heard.Closed.class).referralId(), new FollowUpNews.Closed());
            default ->
                notices.hear(event)
                        .or(() -> returns.hear(event))
                        .orElseGet(() -> Uni.createFrom().item(new Handled.NotForUs(event.type())));
        };
    }

    private Uni<Handled> note(Envelope event, UUID referralId, FollowUpNews news) {
        return followUps
                .note(referralId, news, event.sequence())
                .map(known -> known
                        ? new Handled.Applied("follow-up noted")
                        : new Handled.Rejected(Refusal.REFERRAL_UNKNOWN.name(), "no such journey began here"));
    }
}
