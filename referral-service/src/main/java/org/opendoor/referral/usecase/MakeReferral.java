package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.Answer;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Expectation;
import org.opendoor.referral.domain.Explained;
import org.opendoor.referral.domain.Offer;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralCommand;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.ReferralRules;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.Referrer;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.Source;

/** Offers the programme to a person, with or without a National Insurance number, and takes their answer if it is there. */
public final class MakeReferral {

    private final Transactions transactions;
    private final Customers customers;
    private final Journeys journeys;
    private final Changes changes;

    /** The ports work in one transaction. */
    public MakeReferral(Transactions transactions, Customers customers, Journeys journeys, Changes changes) {
        this.transactions = transactions;
        this.customers = customers;
        this.journeys = journeys;
        this.changes = changes;
    }

    /** Who is offered what, by whom. */
    public record Request(UUID id, UUID freshCustomerId, Person person, Terms terms, Optional<Answer> answer) {}

    /** What the offer says beside the person and the answer. */
    public record Terms(
            CustomerKind kind,
            Source source,
            Place place,
            Preferences preferences,
            Set<Expectation> expectations,
            Set<Explained> explained) {

        Offer offer(UUID customerId, Optional<UUID> previous) {
            return new Offer(customerId, previous, source, kind, place, preferences, expectations, explained);
        }

        Terms at(Place completed) {
            return new Terms(kind, source, completed, preferences, expectations, explained);
        }
    }

    /** Everything that can be refused without asking the database is, before anything is written. */
    public Uni<Outcome> make(Request request, Referrer referrer, Scope scope, Moment when) {
        Terms terms = request.terms().at(referrer.complete(request.terms().place()));
        return referrer.objection(terms.place(), terms.kind(), terms.source())
                .map(why -> Uni.createFrom().item(Outcome.refused(why)))
                .orElseGet(() -> switch (decide(request, when)) {
                    case Decision.Accepted<ReferralEvent, Refusal>(var events) ->
                        transactions.in(() -> begin(request, terms, events, scope, when));
                    case Decision.Refused<ReferralEvent, Refusal>(var why) ->
                        Uni.createFrom().item(Outcome.refused(why));
                    case Decision.AlreadyDone<ReferralEvent, Refusal> _ ->
                        throw new IllegalStateException("an offer cannot have been made before");
                });
    }

    private static Decision<ReferralEvent, Refusal> decide(Request request, Moment when) {
        return ReferralRules.decide(
                new ReferralState.Unknown(), new ReferralCommand.MakeOffer(request.answer(), when.today()));
    }

    private Uni<Outcome> begin(Request request, Terms terms, List<ReferralEvent> events, Scope scope, Moment when) {
        return customers
                .identify(
                        request.freshCustomerId(),
                        request.person(),
                        terms.kind().withJobcentre())
                .flatMap(who -> journeys.lockAllOf(who.customerId())
                        .flatMap(all -> Changes.active(all)
                                .map(active -> inTheWay(active, scope))
                                .orElseGet(() -> refresh(who, request.person()).chain(() -> {
                                    Offer offer = terms.offer(who.customerId(), Changes.cameFrom(all));
                                    return changes.begin(Referral.blank(request.id(), offer), events, all, when);
                                }))));
    }

    private Uni<Void> refresh(Customers.Identified who, Person person) {
        return who.known()
                ? customers.refresh(who.customerId(), person)
                : Uni.createFrom().voidItem();
    }

    /** What is in the way is pointed to only if the caller may see it; intake of another centre gets the bare fact. */
    static Uni<Outcome> inTheWay(Journey active, Scope scope) {
        return Uni.createFrom()
                .item(new Outcome.Refused(
                        Refusal.ACTIVE_REFERRAL_EXISTS, Optional.of(active.id()).filter(_ -> scope.sees(active))));
    }
}
