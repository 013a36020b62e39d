package org.opendoor.followup.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Inbox;
import org.opendoor.followup.usecase.HearEnding;
import org.opendoor.followup.usecase.HearReferral;

/** Hears the referral side. Nothing waits for anything here: every event is taken in as it comes. */
@ApplicationScoped
class ReferralsListener implements EventHandler {
    private final Inbox inbox;
    private final EventReader reader;
    private final HearReferral referral;
    private final HearEnding ending;

    ReferralsListener(Inbox inbox, EventReader reader, HearReferral referral, HearEnding ending) {
        this.inbox = inbox;
        this.reader = reader;
        this.referral = referral;
        this.ending = ending;
    }

    @Incoming("referrals")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String consumer() {
        return "followup-service.referrals";
    }

    @Override
    public boolean mayWait(Envelope event) {
        return false;
    }

    @Override
    public Uni<Handled> handle(Envelope event) {
        return switch (event.type()) {
            case "opendoor.referral.offered.v1",
                    "opendoor.referral.transferred.v1",
                    "opendoor.referral.adviser-reassigned.v1",
                    "opendoor.referral.amended.v1" -> belongsTo(event);
            case "opendoor.referral.deferred.v1" -> deferred(event);
            case "opendoor.referral.referred.v1" -> referred(event);
            case "opendoor.referral.declined.v1", "opendoor.referral.withdrawn.v1" -> ended(event);
            case "opendoor.referral.eligibility-changed.v1" -> eligibilityChanged(event);
            case "opendoor.referral.continuation-agreed.v1", "opendoor.referral.withdrawal-requested.v1" ->
                changeAnswered(event);
            case "opendoor.referral.re-referred.v1" -> reReferred(event);
            case "opendoor.referral.customer-merged.v1" -> merged(event);
            case "opendoor.referral.contact-stopped.v1" -> stopped(event);
            case "opendoor.referral.contact-resumed.v1" -> resumed(event);
            case "opendoor.referral.forgotten.v1" -> forgotten(event);
            default -> Uni.createFrom().item(new Handled.NotForUs(event.type()));
        };
    }

    private Uni<Handled> belongsTo(Envelope event) {
        return reader.read(event, HeardData.ForParties.class, data -> {
            var parties = data.parties();
            return () -> referral.belongsTo(data.referralId(), parties, event.sequence());
        });
    }

    private Uni<Handled> deferred(Envelope event) {
        return reader.read(event, HeardData.ForDeferral.class, data -> {
            var parties = data.parties();
            var deferral = data.toThink();
            return () -> referral.deferred(data.referralId(), parties, event.sequence(), deferral);
        });
    }

    private Uni<Handled> referred(Envelope event) {
        return reader.read(event, HeardData.ForParties.class, data -> {
            var parties = data.parties();
            return () -> referral.referred(data.referralId(), parties, event.sequence());
        });
    }

    private Uni<Handled> eligibilityChanged(Envelope event) {
        return reader.read(event, HeardData.ForEligibility.class, data -> {
            var parties = data.parties();
            var change = data.change();
            return () -> referral.eligibilityChanged(data.referralId(), parties, event.sequence(), change);
        });
    }

    /** Yes and no are both an answer. A withdrawal for any other reason answers nothing. */
    private Uni<Handled> changeAnswered(Envelope event) {
        return reader.readIfOurs(
                event,
                HeardData.ForAnswer.class,
                data -> Optional.ofNullable(data.changeId())
                        .map(change -> () -> referral.changeAnswered(data.referralId(), change)));
    }

    private Uni<Handled> reReferred(Envelope event) {
        return reader.read(event, HeardData.ForReturn.class, data -> {
            var newReferral = Objects.requireNonNull(data.newReferralId(), "newReferralId");
            return () -> referral.reReferred(data.referralId(), newReferral);
        });
    }

    private Uni<Handled> merged(Envelope event) {
        return reader.read(event, HeardData.ForMerge.class, data -> {
            var parties = data.parties();
            return () -> referral.merged(
                    data.referralId(), parties, event.sequence(), Optional.ofNullable(data.continuesIn()));
        });
    }

    /** Somebody in danger is not left alone: contact goes another way, and the contact stays owed. */
    private Uni<Handled> stopped(Envelope event) {
        return reader.read(event, HeardData.ForStop.class, data -> {
            var quiet = data.read().quiet();
            return () -> referral.leaveAlone(data.referralId(), quiet, event.sequence());
        });
    }

    private Uni<Handled> resumed(Envelope event) {
        return reader.read(
                event,
                HeardData.ForStop.class,
                data -> () -> referral.leaveAlone(data.referralId(), false, event.sequence()));
    }

    private Uni<Handled> forgotten(Envelope event) {
        return reader.read(
                event,
                HeardData.ForForgetting.class,
                data -> () -> referral.forgotten(data.referralId(), event.sequence()));
    }

    private Uni<Handled> ended(Envelope event) {
        return reader.read(event, HeardData.ForEnding.class, data -> {
            var told = data.read();
            return () -> ending.of(data.referralId(), told, event.time());
        });
    }
}
