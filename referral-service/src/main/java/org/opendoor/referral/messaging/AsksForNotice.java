package org.opendoor.referral.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.notice.Occasion;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.notice.Asked;
import org.opendoor.referral.usecase.notice.PlanNotice;

/** Turns what is heard into what somebody should be told of. */
@ApplicationScoped
class AsksForNotice {

    private final PlanNotice planNotice;
    private final InstantSource clock;
    private final ObjectMapper json;

    AsksForNotice(PlanNotice planNotice, InstantSource clock, ObjectMapper json) {
        this.planNotice = planNotice;
        this.clock = clock;
        this.json = json;
    }

    /** Plans the notice that this event asks for; empty where it asks for none. */
    Optional<Uni<Handled>> hear(Envelope event) {
        return switch (event.type()) {
            case "opendoor.appointment.booked.v1" -> {
                var heard = event.read(json, HeardForNotice.Booked.class);
                yield plan(
                        event,
                        heard.referralId(),
                        heard.appointmentId(),
                        new Occasion.AppointmentBooked(heard.meeting()));
            }
            case "opendoor.appointment.rescheduled.v1" -> {
                var heard = event.read(json, HeardForNotice.Booked.class);
                yield plan(
                        event,
                        heard.referralId(),
                        heard.appointmentId(),
                        new Occasion.AppointmentChanged(heard.meeting()));
            }
            case "opendoor.appointment.cancelled.v1" -> {
                var heard = event.read(json, HeardForNotice.Cancelled.class);
                yield plan(
                        event,
                        heard.referralId(),
                        heard.appointmentId(),
                        new Occasion.AppointmentCancelled(Optional.ofNullable(heard.startsAt())));
            }
            case "opendoor.session.reminder-due.v1" -> {
                var heard = event.read(json, HeardForNotice.Session.class);
                yield plan(event, heard.referralId(), heard.meetingId(), new Occasion.SessionReminder(heard.meeting()));
            }
            case "opendoor.session.rescheduled.v1" -> {
                var heard = event.read(json, HeardForNotice.Session.class);
                yield plan(event, heard.referralId(), heard.meetingId(), new Occasion.SessionMoved(heard.meeting()));
            }
            case "opendoor.programme.ending.v1" -> {
                var heard = event.read(json, HeardForNotice.Ending.class);
                yield plan(
                        event,
                        heard.referralId(),
                        heard.referralId(),
                        new Occasion.LastSessionNext(heard.lastSessionOn()));
            }
            case "opendoor.programme.ending-withdrawn.v1" -> {
                var heard = event.read(json, HeardForNotice.EndingWithdrawn.class);
                yield plan(event, heard.referralId(), heard.referralId(), new Occasion.NotTheLastYet());
            }
            case "opendoor.followup.invitation-due.v1" -> {
                var heard = event.read(json, HeardForNotice.InvitationDue.class);
                yield plan(event, heard.referralId(), event.id(), new Occasion.Invitation(heard.sender()));
            }
            case "opendoor.followup.notice-due.v1" -> {
                var heard = event.read(json, HeardForNotice.NoticeDue.class);
                yield plan(event, heard.referralId(), event.id(), heard.occasion());
            }
            default -> Optional.empty();
        };
    }

    private Optional<Uni<Handled>> plan(Envelope event, UUID referralId, UUID about, Occasion occasion) {
        var asked = new Asked(event.id(), referralId, about, event.sequence(), occasion);
        Instant now = clock.instant();
        return Optional.of(planNotice
                .plan(Ids.next(), asked, new Moment(now, LocalDate.ofInstant(now, PlatformClock.ZONE)))
                .map(AsksForNotice::handled));
    }

    private static Handled handled(PlanNotice.Outcome outcome) {
        return switch (outcome) {
            case PLANNED -> new Handled.Applied("notice planned");
            case KNOWN -> new Handled.Applied("notice known");
            case OVERTAKEN -> new Handled.Applied("newer is known");
            case REFERRAL_UNKNOWN ->
                new Handled.Rejected(Refusal.REFERRAL_UNKNOWN.name(), "no such journey began here");
        };
    }
}
