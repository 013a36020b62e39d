package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralCommand;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.ReferralRules;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.domain.directory.Area;
import org.opendoor.referral.usecase.customer.Welcome;
import org.opendoor.referral.usecase.directory.Areas;

/**
 * The open door: one call or one link, and whoever declined or left is referred again, with all that is known. Every way in
 * ends here, and whoever comes second finds it done, with the same referral.
 */
public final class BringBack {

    private final Transactions transactions;
    private final Journeys journeys;
    private final Areas areas;
    private final Changes changes;
    private final Welcome welcome;

    /** The ports work in one transaction. */
    public BringBack(Transactions transactions, Journeys journeys, Areas areas, Changes changes, Welcome welcome) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.areas = areas;
        this.changes = changes;
        this.welcome = welcome;
    }

    /** Who comes back, through whom, and what is different this time; what is empty is as it was. */
    public record Request(
            UUID journey, UUID next, Source source, Optional<String> adviser, Optional<Preferences> preferences) {

        /** Nothing but a word: all is as it was. */
        public static Request asKnown(UUID journey, UUID next, Source source) {
            return new Request(journey, next, source, Optional.empty(), Optional.empty());
        }

        /** A centre keeps what it takes back in; what others take in is no longer the centre's. */
        Place place(Place was, Scope scope) {
            return new Place(
                    was.district(),
                    was.provider(),
                    adviser.or(was::adviser),
                    was.centre().filter(scope.centres()::contains));
        }
    }

    /**
     * By somebody who sees the journey. Done with the referral in which the person goes on or, where that is not the
     * caller's to see, with the journey they asked about.
     */
    public Uni<Outcome> back(Request request, Scope scope, Moment when) {
        return transactions.in(
                () -> found(request, scope::sees, scope, when).flatMap(outcome -> shown(outcome, request, scope)));
    }

    /** By the person themself, whose word is enough: they hold the link, or were recognised. */
    public Uni<Outcome> letIn(Request request, Scope through, Moment when) {
        return transactions.in(() -> found(request, _ -> true, through, when));
    }

    private Uni<Outcome> found(Request request, Predicate<Journey> sees, Scope scope, Moment when) {
        return journeys.find(request.journey())
                .flatMap(found -> found.filter(sees)
                        .map(journey -> journeys.lockAllOf(journey.customerId())
                                .flatMap(all -> decide(request, all, scope, when)))
                        .orElseGet(() -> MakeReferral.refused(Refusal.REFERRAL_UNKNOWN)));
    }

    /** What is open or running now is what the person wants back to; otherwise the last journey that came of this one. */
    private Uni<Outcome> decide(Request request, List<Journey> all, Scope scope, Moment when) {
        Journey journey = Changes.active(all).orElseGet(() -> LockedJourneys.last(all, request.journey()));
        var command = new ReferralCommand.ReRefer(request.next(), when.today());
        return switch (ReferralRules.decide(journey.state(), command)) {
            case Decision.Refused<ReferralEvent, Refusal>(var why) ->
                Uni.createFrom()
                        .item(new Outcome.Refused(
                                why, Optional.of(journey).filter(scope::sees).map(Journey::id)));
            case Decision.AlreadyDone<ReferralEvent, Refusal> _ ->
                Uni.createFrom().item(new Outcome.Done(journey.id(), journey.version()));
            case Decision.Accepted<ReferralEvent, Refusal> _ ->
                welcome.of(journey.customerId(), Optional.empty(), when)
                        .flatMap(why -> why.map(MakeReferral::refused)
                                .orElseGet(() -> journey.state().active()
                                        ? changes.apply(journey, command, all, when)
                                        : follow(request, journey, all, scope, when)));
        };
    }

    private Uni<Outcome> follow(Request request, Journey journey, List<Journey> all, Scope scope, Moment when) {
        var was = journey.referral().offer();
        Place wanted = request.place(was.place(), scope);
        return areas.find(wanted.district(), wanted.adviser()).flatMap(area -> {
            Place where = Area.again(area, wanted, request.adviser().isPresent());
            var offer = was.again(journey.id(), request.source(), where, request.preferences());
            List<ReferralEvent> events = List.of(new ReferralEvent.PersonReferred(when.today()));
            return changes.begin(Referral.blank(request.next(), offer), events, all, when);
        });
    }

    private Uni<Outcome> shown(Outcome outcome, Request request, Scope scope) {
        return switch (outcome) {
            case Outcome.Done(var id, var _) ->
                journeys.find(id)
                        .flatMap(goesOn -> goesOn.filter(scope::sees).isPresent()
                                ? Uni.createFrom().item(outcome)
                                : journeys.find(request.journey())
                                        .map(Optional::orElseThrow)
                                        .map(asked -> new Outcome.Done(asked.id(), asked.version())));
            case Outcome.Refused _ -> Uni.createFrom().item(outcome);
        };
    }
}
