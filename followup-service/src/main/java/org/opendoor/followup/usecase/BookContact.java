package org.opendoor.followup.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.Booking;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;
import org.opendoor.followup.domain.Moment;
import org.opendoor.kit.time.PlatformClock;

/** Writes down the time that was agreed with the person, so that they get it in writing. */
@ApplicationScoped
public class BookContact {
    private final JourneyDecisions decisions;

    public BookContact(JourneyDecisions decisions) {
        this.decisions = decisions;
    }

    /** The time agreed; one agreed before is moved. */
    public Uni<Decision<FollowUpEvent, FollowUpRefusal>> at(
            Instant time, Booking.How how, UUID referralId, UUID contact, Sight sight) {
        var when = new Moment(time, LocalDate.ofInstant(time, PlatformClock.ZONE));
        var booking = new Booking(when, how, sight.subject());
        return decisions.ask(referralId, sight, now -> new FollowUpCommand.Book(contact, booking, now));
    }
}
