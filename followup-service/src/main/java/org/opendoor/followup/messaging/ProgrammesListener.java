package org.opendoor.followup.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Inbox;
import org.opendoor.followup.domain.FollowUpRefusal;
import org.opendoor.followup.usecase.HearEnding;
import org.opendoor.followup.usecase.HearProgramme;

/**
 * Hears the NHS side: endings and the calls of former customers make somebody owe a contact. No ending ever waits; a call
 * waits until it is known whose journey it is about.
 */
@ApplicationScoped
class ProgrammesListener implements EventHandler {
    private static final String CALL = "opendoor.programme.contact-requested.v1";
    private static final String WHO_IT_IS = "opendoor.referrals";

    private final Inbox inbox;
    private final EventReader reader;
    private final HearEnding ending;
    private final HearProgramme programme;

    ProgrammesListener(Inbox inbox, EventReader reader, HearEnding ending, HearProgramme programme) {
        this.programme = programme;
        this.inbox = inbox;
        this.reader = reader;
        this.ending = ending;
    }

    @Incoming("programmes")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String consumer() {
        return "followup-service.programmes";
    }

    @Override
    public boolean mayWait(Envelope event) {
        return event.type().equals(CALL);
    }

    @Override
    public Uni<Handled> handle(Envelope event) {
        return switch (event.type()) {
            case "opendoor.programme.not-started.v1",
                    "opendoor.programme.not-accepted.v1",
                    "opendoor.programme.dropped-out.v1",
                    "opendoor.programme.completed.v1",
                    "opendoor.programme.ending-corrected.v1" -> ended(event);
            case CALL -> called(event);
            case "opendoor.programme.next-steps-agreed.v1" -> agreed(event);
            default -> Uni.createFrom().item(new Handled.NotForUs(event.type()));
        };
    }

    private Uni<Handled> called(Envelope event) {
        return reader.read(event, HeardData.ForCall.class, data -> {
                    var on = data.on();
                    return () -> programme.called(data.referralId(), on);
                })
                .map(handled -> isTooEarly(handled) ? new Handled.TryAgain(WHO_IT_IS) : handled);
    }

    private static boolean isTooEarly(Handled handled) {
        return handled instanceof Handled.Rejected(var code, var _)
                && code.equals(FollowUpRefusal.FOLLOW_UP_NOT_KNOWN.name());
    }

    private Uni<Handled> agreed(Envelope event) {
        return reader.read(event, HeardData.ForNextSteps.class, data -> {
            var steps = data.agreed();
            return () -> programme.agreed(data.referralId(), steps);
        });
    }

    private Uni<Handled> ended(Envelope event) {
        return reader.read(event, HeardData.ForEnding.class, data -> {
            var told = data.read();
            return () -> ending.of(data.referralId(), told, event.time());
        });
    }
}
