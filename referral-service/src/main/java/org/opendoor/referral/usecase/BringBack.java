package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.opendoor.referral.usecase.customer.Welcome;

/** The open door: one call, and whoever declined or left is referred again, with all that is known. */
public final class BringBack {

    private final Transactions transactions;
    private final Journeys journeys;
    private final Changes changes;
    private final Welcome welcome;

    /** The ports work in one transaction. */
    public BringBack(Transactions transactions, Journeys journeys, Changes changes, Welcome welcome) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.changes = changes;
        this.welcome = welcome;
    }

    /** Who comes back, through whom, and what is different this time; what is empty is as it was. */
    public record Request(
            UUID journey, UUID next, Source source, Optional<String> adviser, Optional<Preferences> preferences) {

        /** A centre keeps what it takes back in; what others take in is no longer the centre's. */
        Place place(Place was, Scope scope) {
            return new Place(
                    was.district(),
                    was.provider(),
                    adviser.or(was::adviser),
                    was.centre().filter(scope.centres()::contains));
        }
    }

    /** Says yes to an offer that is still open; otherwise begins the journey that follows. */
    public Uni<Outcome> back(Request request, Scope scope, Moment when) {
        return transactions.in(() -> journeys.find(request.journey())
                .flatMap(found -> found.filter(scope::sees)
                        .map(journey -> journeys.lockAllOf(journey.customerId())
                                .flatMap(all -> comeBack(request, all, scope, when)))
                        .orElseGet(() -> Uni.createFrom().item(Outcome.refused(Refusal.REFERRAL_UNKNOWN)))));
    }

    private Uni<Outcome> comeBack(Request request, List<Journey> all, Scope scope, Moment when) {
        Journey journey = LockedJourneys.one(all, request.journey());
        var command = new ReferralCommand.ReRefer(request.next(), when.today());
        return switch (ReferralRules.decide(journey.state(), command)) {
            case Decision.Refused<ReferralEvent, Refusal>(var why) ->
                Uni.createFrom().item(new Outcome.Refused(why, instead(journey, all, scope)));
            case Decision.AlreadyDone<ReferralEvent, Refusal> _, Decision.Accepted<ReferralEvent, Refusal> _ ->
                welcome.of(journey.customerId(), Optional.empty(), when)
                        .flatMap(why -> why.map(MakeReferral::refused)
                                .orElseGet(() -> journey.state().active()
                                        ? changes.apply(journey, command, all, when)
                                        : follow(request, journey, all, scope, when)));
        };
    }

    private Uni<Outcome> follow(Request request, Journey journey, List<Journey> all, Scope scope, Moment when) {
        return Changes.active(all)
                .map(active -> MakeReferral.inTheWay(active, scope))
                .orElseGet(() -> {
                    var was = journey.referral().offer();
                    var offer = was.again(
                            journey.id(), request.source(), request.place(was.place(), scope), request.preferences());
                    List<ReferralEvent> events = List.of(new ReferralEvent.PersonReferred(when.today()));
                    return changes.begin(Referral.blank(request.next(), offer), events, all, when);
                });
    }

    private static Optional<UUID> instead(Journey journey, List<Journey> all, Scope scope) {
        return journey.state()
                .goesOnIn()
                .map(next -> Optional.of(LockedJourneys.one(all, next))
                        .filter(scope::sees)
                        .map(Journey::id))
                .orElseGet(() -> Optional.of(journey.id()));
    }
}
