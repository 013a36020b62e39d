package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.Answer;
import org.opendoor.referral.domain.Circumstances;
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
import org.opendoor.referral.domain.WantedPlace;
import org.opendoor.referral.domain.directory.Area;
import org.opendoor.referral.domain.directory.Placement;
import org.opendoor.referral.usecase.customer.Welcome;
import org.opendoor.referral.usecase.directory.Areas;

/** Offers the programme to a person, with or without a National Insurance number, and takes their answer if it is there. */
public final class MakeReferral {

    private final Transactions transactions;
    private final Areas areas;
    private final Customers customers;
    private final Journeys journeys;
    private final Changes changes;
    private final Welcome welcome;

    /** The ports work in one transaction. */
    public MakeReferral(
            Transactions transactions,
            Areas areas,
            Customers customers,
            Journeys journeys,
            Changes changes,
            Welcome welcome) {
        this.transactions = transactions;
        this.areas = areas;
        this.customers = customers;
        this.journeys = journeys;
        this.changes = changes;
        this.welcome = welcome;
    }

    /** Who is offered what, by whom. */
    public record Request(UUID id, UUID freshCustomerId, Person person, Terms terms, Said said) {

        /** Of somebody whose own words nobody wrote down. */
        public Request(UUID id, UUID freshCustomerId, Person person, Terms terms, Optional<Answer> answer) {
            this(id, freshCustomerId, person, terms, new Said(answer, Optional.empty()));
        }
    }

    /** What the person said: their answer, if it is there, and what they hope for in their own words. */
    public record Said(Optional<Answer> answer, Optional<String> hopes) {

        @Override
        public String toString() {
            return "Said[hidden]";
        }
    }

    /** What the offer says beside the person and the answer. */
    public record Terms(
            CustomerKind kind,
            Source source,
            WantedPlace place,
            Preferences preferences,
            Set<Expectation> expectations,
            Set<Explained> explained,
            Circumstances circumstances) {

        /** Terms of whose circumstances nothing was told. */
        public Terms(
                CustomerKind kind,
                Source source,
                WantedPlace place,
                Preferences preferences,
                Set<Expectation> expectations,
                Set<Explained> explained) {
            this(kind, source, place, preferences, expectations, explained, Circumstances.UNTOLD);
        }

        Offer offer(UUID customerId, Optional<UUID> previous, Place where, boolean onceMore) {
            return new Offer(
                    customerId,
                    previous,
                    source,
                    kind,
                    where,
                    preferences,
                    expectations,
                    explained,
                    onceMore ? circumstances.onceMore() : circumstances);
        }

        Terms at(WantedPlace completed) {
            return new Terms(kind, source, completed, preferences, expectations, explained, circumstances);
        }

        /** Who keeps Jobcentre out sees no adviser, now or later. */
        Optional<Refusal> objection() {
            return circumstances.adviserContact().isPresent() && !kind.withJobcentre()
                    ? Optional.of(Refusal.NO_ADVISER_WITHOUT_JOBCENTRE)
                    : Optional.empty();
        }
    }

    /** Everything that can be refused without asking the database is, before anything is written. */
    public Uni<Outcome> make(Request request, Referrer referrer, Scope scope, Moment when) {
        Terms terms = request.terms().at(referrer.complete(request.terms().place()));
        return referrer.objection(terms.place(), terms.kind(), terms.source())
                .or(terms::objection)
                .map(why -> Uni.createFrom().item(Outcome.refused(why)))
                .orElseGet(() -> switch (decide(request, when)) {
                    case Decision.Accepted<ReferralEvent, Refusal>(var events) ->
                        transactions.in(() -> place(terms, referrer).flatMap(placement -> switch (placement) {
                            case Placement.Possible(var where) -> begin(request, terms, where, events, scope, when);
                            case Placement.Impossible(var why) ->
                                Uni.createFrom().item(Outcome.refused(why));
                        }));
                    case Decision.Refused<ReferralEvent, Refusal>(var why) ->
                        Uni.createFrom().item(Outcome.refused(why));
                    case Decision.AlreadyDone<ReferralEvent, Refusal> _ ->
                        throw new IllegalStateException("an offer cannot have been made before");
                });
    }

    private static Decision<ReferralEvent, Refusal> decide(Request request, Moment when) {
        return ReferralRules.decide(
                new ReferralState.Unknown(),
                new ReferralCommand.MakeOffer(request.said().answer(), when.today()));
    }

    private Uni<Placement> place(Terms terms, Referrer referrer) {
        WantedPlace wanted = terms.place();
        boolean vouched = wanted.adviser().filter(referrer::vouchesFor).isPresent();
        return areas.find(wanted.district(), wanted.adviser()).map(area -> Area.place(area, wanted, vouched));
    }

    private Uni<Outcome> begin(
            Request request, Terms terms, Place where, List<ReferralEvent> events, Scope scope, Moment when) {
        return customers
                .identify(
                        request.freshCustomerId(),
                        request.person(),
                        terms.kind().withJobcentre(),
                        scope.subject())
                .flatMap(who -> journeys.lockAllOf(who.customerId())
                        .flatMap(all -> Changes.active(all)
                                .map(active -> inTheWay(active, scope))
                                .orElseGet(() -> welcome(who, request, when)
                                        .flatMap(why -> why.map(MakeReferral::refused)
                                                .orElseGet(() -> {
                                                    Offer offer = terms.offer(
                                                            who.customerId(),
                                                            Changes.cameFrom(all),
                                                            where,
                                                            all.stream().anyMatch(scope::sees));
                                                    return changes.begin(
                                                            Referral.blank(request.id(), offer), events, all, when);
                                                })))));
    }

    /** What somebody known tells this time is news; of somebody new it has just been written down. */
    private Uni<Optional<Refusal>> welcome(Customers.Identified who, Request request, Moment when) {
        return welcome.of(
                who.customerId(),
                Optional.of(request.person()).filter(_ -> who.known()),
                request.said().hopes(),
                when);
    }

    static Uni<Outcome> refused(Refusal why) {
        return Uni.createFrom().item(Outcome.refused(why));
    }

    /** What is in the way is pointed to only if the caller may see it; intake of another centre gets the bare fact. */
    static Uni<Outcome> inTheWay(Journey active, Scope scope) {
        return Uni.createFrom()
                .item(new Outcome.Refused(
                        Refusal.ACTIVE_REFERRAL_EXISTS, Optional.of(active.id()).filter(_ -> scope.sees(active))));
    }
}
