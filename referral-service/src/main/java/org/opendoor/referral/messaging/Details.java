package org.opendoor.referral.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.Outbox;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.customer.Background;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerFiles;

/**
 * Says what only analytics hears, on a topic of its own and in no history: the source of a referral and the reasons stay
 * off every screen, and nobody is decided about by their background.
 */
@ApplicationScoped
class Details {

    private static final String TOPIC = "opendoor.referral-details";

    private final CustomerFiles customers;
    private final Outbox outbox;
    private final ObjectMapper json;

    Details(CustomerFiles customers, Outbox outbox, ObjectMapper json) {
        this.customers = customers;
        this.outbox = outbox;
        this.json = json;
    }

    /** What these events have of details, if anything, with the background as the person's record has it now. */
    Uni<Void> say(Referral after, List<ReferralEvent> events, Moment when) {
        return Wording.haveDetails(events)
                ? backgroundOf(after.offer().customerId())
                        .map(background -> announcement(after, events, background, when))
                        .flatMap(detail -> outbox.append(List.of(detail)))
                : Uni.createFrom().voidItem();
    }

    /** The background alone, of journeys whose person told it after they began. */
    Uni<Void> sayAgain(List<Journey> journeys, Background background, Moment when) {
        return outbox.append(journeys.stream()
                .map(journey -> announcement(journey.referral(), List.of(), background, when))
                .toList());
    }

    private Uni<Background> backgroundOf(UUID customerId) {
        return customers
                .find(customerId)
                .map(found -> found.map(file -> file.customer().background()).orElse(Background.NONE));
    }

    private Announcement announcement(
            Referral referral, List<ReferralEvent> events, Background background, Moment when) {
        var detail = Wording.ofDetails(referral, events, background);
        try {
            return new Announcement(
                    Ids.next(),
                    TOPIC,
                    referral.id().toString(),
                    "opendoor." + detail.name() + ".v1",
                    when.at(),
                    json.writeValueAsString(detail));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an announcement cannot be written", unwritable);
        }
    }
}
