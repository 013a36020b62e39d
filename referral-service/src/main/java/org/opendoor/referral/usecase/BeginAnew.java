package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.Person;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.Profile;
import org.opendoor.referral.usecase.door.Lookalikes;

/**
 * Writes somebody down as new who could not be recognised, and refers them. Who they might be besides is listed for the
 * district; a number that somebody else has stays with that record until a person has looked.
 */
public final class BeginAnew {

    /** Who is named to see a restricted person is never whoever answers a telephone for everybody. */
    private static final String NOBODY = "";

    private final Customers customers;
    private final Journeys journeys;
    private final Lookalikes lookalikes;
    private final Changes changes;

    /** The ports work in the caller's transaction. */
    public BeginAnew(Customers customers, Journeys journeys, Lookalikes lookalikes, Changes changes) {
        this.customers = customers;
        this.journeys = journeys;
        this.lookalikes = lookalikes;
        this.changes = changes;
    }

    Uni<Outcome> refer(MakeReferral.Request request, Place where, List<Customer> others, Moment when) {
        Person told = request.person();
        Optional<UUID> holder = holder(told, others);
        Person person = holder.isPresent() ? told.withNino(Optional.empty()) : told;
        boolean withJobcentre = request.terms().kind().withJobcentre();
        return customers
                .identify(request.freshCustomerId(), person, withJobcentre, NOBODY)
                .call(who -> holder.map(other -> lookalikes.haveOneNumber(who.customerId(), other))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .flatMap(who -> journeys.lockAllOf(who.customerId())
                        .flatMap(all -> begin(request, who.customerId(), where, all, when)));
    }

    private Uni<Outcome> begin(
            MakeReferral.Request request, UUID customerId, Place where, List<Journey> all, Moment when) {
        var offer = request.terms().offer(customerId, Changes.cameFrom(all), where, false);
        return changes.begin(Referral.blank(request.id(), offer), offeredAndTaken(when.today()), all, when);
    }

    private static List<ReferralEvent> offeredAndTaken(LocalDate today) {
        return List.of(new ReferralEvent.ProgrammeOffered(today), new ReferralEvent.PersonReferred(today));
    }

    private static Optional<UUID> holder(Person told, List<Customer> others) {
        return others.stream()
                .filter(other -> told.nino().isPresent()
                        && other.profile()
                                .map(Profile::person)
                                .flatMap(Person::nino)
                                .equals(told.nino()))
                .map(Customer::id)
                .findFirst();
    }
}
