package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.Referrer;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.Recognition;
import org.opendoor.referral.domain.directory.Area;
import org.opendoor.referral.domain.directory.Placement;
import org.opendoor.referral.usecase.customer.CustomerJourneys;
import org.opendoor.referral.usecase.directory.Areas;
import org.opendoor.referral.usecase.door.Lookalikes;

/**
 * The open door for somebody who rings a centre and knows no number of any case. Who is recognised comes back with all that
 * is known; who is not is referred as somebody new. The centre cannot tell which: what it asked for was done, either way,
 * and what came of it is nothing it may read.
 */
public final class ComeInByName {

    private static final Scope NOBODYS = new Scope(Set.of(), Set.of(), Set.of());

    private final Transactions transactions;
    private final Areas areas;
    private final Lookalikes lookalikes;
    private final CustomerJourneys theirs;
    private final BringBack bringBack;
    private final BeginAnew beginAnew;

    /** The ports work in one transaction. */
    public ComeInByName(
            Transactions transactions,
            Areas areas,
            Lookalikes lookalikes,
            CustomerJourneys theirs,
            BringBack bringBack,
            BeginAnew beginAnew) {
        this.transactions = transactions;
        this.areas = areas;
        this.lookalikes = lookalikes;
        this.theirs = theirs;
        this.bringBack = bringBack;
        this.beginAnew = beginAnew;
    }

    /** Why it cannot be, which never depends on who the person is; empty where they are in. */
    public Uni<Optional<Refusal>> comeIn(MakeReferral.Request request, Referrer referrer, Moment when) {
        var terms = request.terms();
        return referrer.objection(terms.place(), terms.kind(), terms.source())
                .map(why -> Uni.createFrom().item(Optional.of(why)))
                .orElseGet(() -> transactions.in(() -> areas.find(
                                terms.place().district(), terms.place().adviser())
                        .map(area -> Area.place(area, terms.place(), false))
                        .flatMap(placement -> switch (placement) {
                            case Placement.Possible(var where) ->
                                lookFor(request, where, when).replaceWith(Optional.<Refusal>empty());
                            case Placement.Impossible(var why) ->
                                Uni.createFrom().item(Optional.of(why));
                        })));
    }

    private Uni<Outcome> lookFor(MakeReferral.Request request, Place where, Moment when) {
        var place = new Place(where.district(), where.provider(), where.adviser(), Optional.empty());
        return lookalikes
                .of(request.person(), request.terms().kind().withJobcentre())
                .flatMap(found -> latest(Recognition.of(request.person(), found))
                        .flatMap(journey -> journey.map(known -> back(known, request, when))
                                .orElseGet(() -> Uni.createFrom().item(Outcome.refused(Refusal.REFERRAL_UNKNOWN))))
                        .flatMap(outcome -> startsAnew(outcome)
                                ? beginAnew.refer(request, place, found, when)
                                : Uni.createFrom().item(outcome)));
    }

    private Uni<Optional<UUID>> latest(Optional<Customer> recognised) {
        return recognised
                .map(customer -> theirs.of(customer.id())
                        .map(all -> all.stream().map(Journey::id).max(Comparator.naturalOrder())))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Outcome> back(UUID journey, MakeReferral.Request request, Moment when) {
        var again =
                BringBack.Request.asKnown(journey, request.id(), request.terms().source());
        return bringBack.letIn(again, NOBODYS, when);
    }

    /**
     * Nobody we know, or somebody whose record says that they died: who rings is alive, and people will have to look. Who
     * is being let go at this moment is heard from when that is done.
     */
    private static boolean startsAnew(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var why, var _)
                && List.of(Refusal.REFERRAL_UNKNOWN, Refusal.PERSON_DECEASED, Refusal.CUSTOMER_FORGOTTEN)
                        .contains(why);
    }
}
