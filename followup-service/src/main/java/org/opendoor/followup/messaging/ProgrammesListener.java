package org.opendoor.followup.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Inbox;
import org.opendoor.followup.usecase.HearEnding;

/** Hears the NHS side: of all it says, only endings make somebody owe a contact, and no ending ever waits. */
@ApplicationScoped
class ProgrammesListener implements EventHandler {
    private final Inbox inbox;
    private final EventReader reader;
    private final HearEnding ending;

    ProgrammesListener(Inbox inbox, EventReader reader, HearEnding ending) {
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
        return false;
    }

    @Override
    public Uni<Handled> handle(Envelope event) {
        return switch (event.type()) {
            case "opendoor.programme.not-started.v1",
                    "opendoor.programme.not-accepted.v1",
                    "opendoor.programme.dropped-out.v1",
                    "opendoor.programme.completed.v1",
                    "opendoor.programme.ending-corrected.v1" -> ended(event);
            default -> Uni.createFrom().item(new Handled.NotForUs(event.type()));
        };
    }

    private Uni<Handled> ended(Envelope event) {
        return reader.read(event, HeardData.ForEnding.class, data -> {
            var told = data.read();
            return () -> ending.of(data.referralId(), told, event.time());
        });
    }
}
