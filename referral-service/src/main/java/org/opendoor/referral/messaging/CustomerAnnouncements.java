package org.opendoor.referral.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.history.Announcer;
import org.opendoor.kit.history.Visibility;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.customer.Background;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.customer.CustomerNews;
import org.opendoor.referral.usecase.customer.Tidings;

/** Says what happened to a person: there is no key of a person on any topic, so each journey hears it under its own. */
@ApplicationScoped
class CustomerAnnouncements implements Tidings {

    private final Announcer announcer;
    private final Details details;
    private final ObjectMapper json;

    CustomerAnnouncements(Announcer announcer, Details details, ObjectMapper json) {
        this.announcer = announcer;
        this.details = details;
        this.json = json;
    }

    @Override
    public Uni<Void> tell(List<Journey> journeys, CustomerNews news, Moment when) {
        return Multi.createFrom()
                .iterable(journeys)
                .onItem()
                .transformToUniAndConcatenate(journey -> announcer.say(
                        List.of(announcement(journey, SaidOfCustomer.of(news, journey, when.today()), when)),
                        visibility(news, journey.referral())))
                .collect()
                .last()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> tellBackground(List<Journey> journeys, Background background, Moment when) {
        return details.sayAgain(journeys, background, when);
    }

    private static Visibility visibility(CustomerNews news, Referral referral) {
        return switch (news) {
            case CustomerNews.EligibilityChanged _ -> ReferralAnnouncements.forJobcentreAlone(referral);
            case CustomerNews.ContactStopped _,
                    CustomerNews.ContactResumed _,
                    CustomerNews.Merged _,
                    CustomerNews.Forgotten _ -> ReferralAnnouncements.visibility(referral);
        };
    }

    private Announcement announcement(Journey journey, SaidOfCustomer said, Moment when) {
        try {
            return new Announcement(
                    Ids.next(),
                    ReferralAnnouncements.REFERRALS,
                    journey.id().toString(),
                    "opendoor." + said.name() + ".v1",
                    when.at(),
                    json.writeValueAsString(said));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an announcement cannot be written", unwritable);
        }
    }
}
