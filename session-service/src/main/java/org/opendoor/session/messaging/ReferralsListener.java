package org.opendoor.session.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Inbox;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.messaging.ReferralHeard.CustomerMerged;
import org.opendoor.session.messaging.ReferralHeard.Forgotten;
import org.opendoor.session.messaging.ReferralHeard.Referred;
import org.opendoor.session.messaging.ReferralHeard.Transferred;
import org.opendoor.session.messaging.ReferralHeard.WithdrawalRequested;
import org.opendoor.session.usecase.FollowRecord;
import org.opendoor.session.usecase.HandOver;
import org.opendoor.session.usecase.Outcome;
import org.opendoor.session.usecase.ReceiveReferral;
import org.opendoor.session.usecase.withdrawal.HearWithdrawal;

/**
 * Hears opendoor.referrals: a referral begins a programme, a withdrawal told to the adviser becomes a
 * task for the lead, a merge of two records ends it where the person has an older journey; a transfer gives it to another provider, the newest telling holding.
 * None makes an ended programme go on, so an older event that arrives late does no harm. Whoever is forgotten is, whether a
 * programme was heard of or not.
 */
@ApplicationScoped
public class ReferralsListener implements EventHandler {

    private static final String TOPIC = "opendoor.referrals";

    private final Inbox inbox;
    private final ReceiveReferral receiveReferral;
    private final HearWithdrawal hearWithdrawal;
    private final FollowRecord record;
    private final HandOver handOver;
    private final ObjectMapper json;

    ReferralsListener(
            Inbox inbox,
            ReceiveReferral receiveReferral,
            HearWithdrawal hearWithdrawal,
            FollowRecord record,
            HandOver handOver,
            ObjectMapper json) {
        this.inbox = inbox;
        this.receiveReferral = receiveReferral;
        this.hearWithdrawal = hearWithdrawal;
        this.record = record;
        this.handOver = handOver;
        this.json = json;
    }

    @Incoming("referrals")
    Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String consumer() {
        return "session-service.referrals";
    }

    /** What others wait for must not wait behind them, and nobody waits for being forgotten. */
    @Override
    public boolean mayWait(Envelope event) {
        return !event.type().equals(Referred.TYPE) && !event.type().equals(Forgotten.TYPE);
    }

    @Override
    public Uni<Handled> handle(Envelope event) {
        return switch (event.type()) {
            case Referred.TYPE ->
                heard(
                        event,
                        Referred.class,
                        referred -> receiveReferral.receive(
                                referred.journey(event.sequence()),
                                Optional.ofNullable(referred.previousReferralId())));
            case WithdrawalRequested.TYPE -> withdrawalRequested(event);
            case CustomerMerged.TYPE ->
                heard(
                        event,
                        CustomerMerged.class,
                        merged -> record.joined(
                                merged.referralId(),
                                merged.customerId(),
                                merged.customerKind(),
                                merged.continuesIn() != null));
            case Transferred.TYPE -> transferred(event);
            case Forgotten.TYPE -> forgotten(event);
            default -> Uni.createFrom().item(new Handled.NotForUs(event.type()));
        };
    }

    private Uni<Handled> withdrawalRequested(Envelope event) {
        return understood(
                event,
                WithdrawalRequested.class,
                asked -> hearWithdrawal
                        .hear(asked.referralId(), asked.family(), asked.requestedOn())
                        .map(heard -> switch (heard) {
                            case TO_BE_ANSWERED, ENDED -> new Handled.Applied(heard.name());
                            case OVER -> new Handled.Duplicate();
                            case NOT_YET_KNOWN -> new Handled.TryAgain(TOPIC);
                        }));
    }

    private Uni<Handled> transferred(Envelope event) {
        return understood(
                event,
                Transferred.class,
                moved -> moved.afterTheYes()
                        ? handOver.handOver(moved.referralId(), moved.parties(), event.sequence())
                                .map(ReferralsListener::handled)
                        : Uni.createFrom().item(new Handled.NotForUs(event.type())));
    }

    private Uni<Handled> forgotten(Envelope event) {
        return understood(
                event,
                Forgotten.class,
                told -> record.forgotten(told.referralId()).replaceWith(new Handled.Applied("forgotten")));
    }

    private <T extends ReferralHeard> Uni<Handled> heard(
            Envelope event, Class<T> type, Function<T, Uni<Outcome>> useCase) {
        return understood(event, type, told -> useCase.apply(told).map(ReferralsListener::handled));
    }

    private <T extends ReferralHeard> Uni<Handled> understood(
            Envelope event, Class<T> type, Function<T, Uni<Handled>> handling) {
        T heard;
        try {
            heard = event.read(json, type);
        } catch (UncheckedIOException unreadable) {
            return rejected("UNREADABLE", type.getSimpleName());
        }
        if (heard == null || !heard.complete()) {
            return rejected("INCOMPLETE", type.getSimpleName());
        }
        if (!heard.referralId().toString().equals(event.key())) {
            return rejected("KEY_IS_ANOTHER", type.getSimpleName());
        }
        return handling.apply(heard);
    }

    private static Handled handled(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Changed(var now, var version, var _) ->
                new Handled.Applied(now.getClass().getSimpleName() + " version=" + version);
            case Outcome.Unchanged _ -> new Handled.Duplicate();
            case Outcome.Refused(var why) ->
                why == ProgrammeRefusal.NOT_YET_KNOWN
                        ? new Handled.TryAgain(TOPIC)
                        : new Handled.Rejected(why.name(), "refused by the programme");
            case Outcome.Stale _ -> throw new IllegalStateException("events carry no version to be stale");
        };
    }

    private static Uni<Handled> rejected(String code, String what) {
        return Uni.createFrom().item(new Handled.Rejected(code, what));
    }
}
