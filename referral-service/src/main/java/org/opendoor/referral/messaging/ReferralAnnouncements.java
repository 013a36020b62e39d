package org.opendoor.referral.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.opendoor.eventing.Announcement;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.history.Announcer;
import org.opendoor.kit.history.History;
import org.opendoor.kit.history.Visibility;
import org.opendoor.referral.domain.Offer;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.usecase.Announcements;
import org.opendoor.referral.usecase.Moment;

/**
 * Says what happened, keyed by the journey: on {@code opendoor.referrals} and in the history for all, and the details on a
 * topic of their own and in no history, since the source of a referral stays off every screen.
 */
@ApplicationScoped
class ReferralAnnouncements implements Announcements {

    static final String REFERRALS = "opendoor.referrals";

    /** Events about a person's benefit; where their journey goes, these stay with the district. */
    private static final Set<String> JOBCENTRE_ALONE =
            Set.of("opendoor.referral.eligibility-changed.v1", "opendoor.referral.continuation-agreed.v1");

    private final Announcer announcer;
    private final History history;
    private final Details details;
    private final ObjectMapper json;

    ReferralAnnouncements(Announcer announcer, History history, Details details, ObjectMapper json) {
        this.announcer = announcer;
        this.history = history;
        this.details = details;
        this.json = json;
    }

    @Override
    public Uni<Void> say(Referral after, List<ReferralEvent> events, Moment when) {
        return withItsHistory(after, events)
                .chain(() -> oneByOne(after, Wording.ofReferrals(after, events), when))
                .chain(() -> details.say(after, events, when));
    }

    /** One after the other, for not all that is said together is everybody's to see. */
    private Uni<Void> oneByOne(Referral after, List<Said> said, Moment when) {
        return Multi.createFrom()
                .iterable(said)
                .onItem()
                .transformToUniAndConcatenate(
                        data -> announcer.say(List.of(announcement(after, data, when)), visibility(after, data)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /**
     * What was said of a journey before is seen by those whose it is now, and by nobody else any more; what was Jobcentre's
     * alone stays so.
     */
    private Uni<Void> withItsHistory(Referral after, List<ReferralEvent> events) {
        return events.stream().anyMatch(ReferralEvent.JourneyTransferred.class::isInstance)
                ? history.move(visibility(after)).chain(() -> history.keepFromProvider(after.id(), JOBCENTRE_ALONE))
                : Uni.createFrom().voidItem();
    }

    /** What an adviser answers about a benefit is nothing of the provider's; that the person stays, it sees. */
    private static Visibility visibility(Referral referral, Said said) {
        return said instanceof Said.ContinuationAgreed ? forJobcentreAlone(referral) : visibility(referral);
    }

    /** What is about the person's benefit reaches neither the provider nor a centre, on no screen and in no feed. */
    static Visibility forJobcentreAlone(Referral referral) {
        return new Visibility(referral.id(), false, visibility(referral).district(), null, null);
    }

    private Announcement announcement(Referral referral, Said data, Moment when) {
        return new Announcement(
                Ids.next(),
                REFERRALS,
                referral.id().toString(),
                "opendoor." + data.name() + ".v1",
                when.at(),
                write(data));
    }

    /** Somebody who keeps Jobcentre out is seen by their provider and by the centre that took them in. */
    static Visibility visibility(Referral referral) {
        Offer offer = referral.offer();
        return new Visibility(
                referral.id(),
                false,
                offer.kind().withJobcentre() ? offer.place().district() : null,
                offer.place().provider(),
                offer.place().centre().orElse(null));
    }

    private String write(Said data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an announcement cannot be written", unwritable);
        }
    }
}
