package org.opendoor.referral.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Inbox;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.usecase.FirstAppointments;
import org.opendoor.referral.usecase.HearProgrammes;
import org.opendoor.referral.usecase.Moment;

/**
 * Hears from the NHS side that people got an appointment, what they are to be told of, and how journeys end. An ending never
 * waits, for the journey it belongs to began here.
 */
@ApplicationScoped
public class ProgrammesListener implements EventHandler {

    private final Inbox inbox;
    private final HearProgrammes programmes;
    private final FirstAppointments appointments;
    private final AsksForNotice notices;
    private final ObjectMapper json;

    ProgrammesListener(
            Inbox inbox,
            HearProgrammes programmes,
            FirstAppointments appointments,
            AsksForNotice notices,
            ObjectMapper json) {
        this.inbox = inbox;
        this.programmes = programmes;
        this.appointments = appointments;
        this.notices = notices;
        this.json = json;
    }

    /** Takes a batch; completes when each event has taken effect or is a dead letter. */
    @Incoming("programmes")
    public Uni<Void> on(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String consumer() {
        return "referral-service.programmes";
    }

    @Override
    public boolean mayWait(Envelope event) {
        return false;
    }

    @Override
    public Uni<Handled> handle(Envelope event) {
        return switch (event.type()) {
            case "opendoor.programme.not-accepted.v1",
                    "opendoor.programme.not-started.v1",
                    "opendoor.programme.dropped-out.v1",
                    "opendoor.programme.completed.v1",
                    "opendoor.programme.ending-corrected.v1" -> ended(event);
            case "opendoor.appointment.booked.v1" -> appointed(event).chain(noted -> told(event, noted));
            case "opendoor.programme.assessed.v1", "opendoor.programme.started.v1" -> appointed(event);
            default -> notices.hear(event).orElseGet(() -> Uni.createFrom().item(new Handled.NotForUs(event.type())));
        };
    }

    /** The person is told of what took effect. */
    private Uni<Handled> told(Envelope event, Handled noted) {
        return noted instanceof Handled.Applied
                ? notices.hear(event).orElseGet(() -> Uni.createFrom().item(noted))
                : Uni.createFrom().item(noted);
    }

    private Uni<Handled> ended(Envelope event) {
        var heard = event.read(json, Heard.ProgrammeEnded.class);
        var ending = heard.ending().ending();
        if (!ending.kind().ofTheProgramme()) {
            return Uni.createFrom()
                    .item(new Handled.Rejected("NOT_A_PROGRAMMES_ENDING", "the kind is " + ending.kind()));
        }
        return programmes.ended(heard.referralId(), ending, when(event)).map(ProgrammesListener::handled);
    }

    /** People may be seen without a booking that was told, or before it is: an assessment shows that nobody waits any more. */
    private Uni<Handled> appointed(Envelope event) {
        var heard = event.read(json, Heard.Appointment.class);
        return appointments
                .heardOf(heard.referralId(), event.time())
                .map(known -> known
                        ? new Handled.Applied("first appointment noted")
                        : new Handled.Rejected(Refusal.REFERRAL_UNKNOWN.name(), "no such journey began here"));
    }

    /** Its own time, by which the age of an ending nobody followed up is reckoned. */
    private static Moment when(Envelope event) {
        return new Moment(event.time(), LocalDate.ofInstant(event.time(), PlatformClock.ZONE));
    }

    private static Handled handled(Decision<ReferralEvent, Refusal> decision) {
        return switch (decision) {
            case Decision.Accepted<ReferralEvent, Refusal> _ -> new Handled.Applied("ending kept");
            case Decision.AlreadyDone<ReferralEvent, Refusal> _ -> new Handled.Applied("a newer ending holds");
            case Decision.Refused<ReferralEvent, Refusal>(var why) ->
                new Handled.Rejected(why.name(), "the journey as known here has no such ending");
        };
    }
}
