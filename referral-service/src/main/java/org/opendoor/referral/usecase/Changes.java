package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralCommand;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.ReferralRules;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.Refusal;

/** The half of every intention that is the same: keep what was decided, say it, and reopen what a person came back from. */
public final class Changes {

    private final Journeys journeys;
    private final Announcements announcements;
    private final OfferTimers timers;

    /** The ports work in the caller's transaction. */
    public Changes(Journeys journeys, Announcements announcements, OfferTimers timers) {
        this.journeys = journeys;
        this.announcements = announcements;
        this.timers = timers;
    }

    /** Does to a locked journey what the command asks; {@code others} are the customer's other journeys, locked as well. */
    public Uni<Outcome> apply(Journey journey, ReferralCommand command, List<Journey> others, Moment when) {
        return switch (ReferralRules.decide(journey.state(), command)) {
            case Decision.Accepted<ReferralEvent, Refusal>(var events) ->
                keep(journey, events, when)
                        .call(kept -> kept.state() instanceof ReferralState.Referred
                                        && !(journey.state() instanceof ReferralState.Referred)
                                ? reopen(others, kept.id(), when)
                                : Uni.createFrom().voidItem())
                        .map(kept -> new Outcome.Done(kept.id(), kept.version()));
            case Decision.AlreadyDone<ReferralEvent, Refusal> _ ->
                Uni.createFrom().item(new Outcome.Done(journey.id(), journey.version()));
            case Decision.Refused<ReferralEvent, Refusal>(var why) ->
                Uni.createFrom().item(Outcome.refused(why));
        };
    }

    /** Begins a journey in which {@code events} have happened; a person who is referred has come back from all that ended. */
    Uni<Outcome> begin(Referral blank, List<ReferralEvent> events, List<Journey> others, Moment when) {
        Referral begun = blank.after(events);
        return journeys.begin(begun, when)
                .call(() -> announcements.say(begun, events, when))
                .call(() -> awaitAnswer(blank.state(), begun, when))
                .call(() -> begun.state() instanceof ReferralState.Referred
                        ? reopen(others, begun.id(), when)
                        : Uni.createFrom().voidItem())
                .map(kept -> new Outcome.Done(kept.id(), kept.version()));
    }

    /** The journey the person would be coming back from: the latest that ended and was not reopened. */
    static Optional<UUID> cameFrom(List<Journey> all) {
        return all.stream().filter(Changes::waitsAtTheDoor).map(Journey::id).max(Comparator.naturalOrder());
    }

    static Optional<Journey> active(List<Journey> all) {
        return all.stream().filter(journey -> journey.state().active()).findFirst();
    }

    /** Somebody who is with a provider waits at no door: what two records come to may be just that. */
    public Uni<Void> settle(List<Journey> all, Moment when) {
        return active(all)
                .filter(journey -> journey.state() instanceof ReferralState.Referred)
                .map(journey -> reopen(all, journey.id(), when))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> reopen(List<Journey> all, UUID next, Moment when) {
        return Multi.createFrom()
                .iterable(all)
                .filter(journey -> waitsAtTheDoor(journey) && !journey.id().equals(next))
                .onItem()
                .transformToUniAndConcatenate(
                        journey -> keep(journey, List.of(new ReferralEvent.PersonReReferred(next, when.today())), when))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static boolean waitsAtTheDoor(Journey journey) {
        return journey.state().goesOnIn().isEmpty()
                && journey.state().howItEnded().isPresent();
    }

    private Uni<Journey> keep(Journey journey, List<ReferralEvent> events, Moment when) {
        Referral after = journey.referral().after(events);
        return journeys.save(journey, after, when)
                .call(() -> announcements.say(after, events, when))
                .call(() -> awaitAnswer(journey.state(), after, when));
    }

    /** An offer has a term exactly as long as it is open. */
    private Uni<Void> awaitAnswer(ReferralState before, Referral after, Moment when) {
        boolean waited = before instanceof ReferralState.Offered;
        boolean waits = after.state() instanceof ReferralState.Offered;
        if (waited == waits) {
            return Uni.createFrom().voidItem();
        }
        return waits ? timers.await(after.id(), when.today()) : timers.stop(after.id());
    }
}
