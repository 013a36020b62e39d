package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.usecase.customer.CustomerFile;
import org.opendoor.referral.usecase.customer.CustomerFiles;

/** Lets those who must reach the person know who they are. Each reading leaves a trace. */
public final class ReadPerson {

    /** How long after the ending a provider still needs the name, unless it owes a contact. */
    private static final Period PROVIDER_KEEPS = Period.ofMonths(6);

    private final Transactions transactions;
    private final Journeys journeys;
    private final CustomerFiles files;
    private final FollowUps followUps;
    private final People people;

    /** The ports work in one transaction. */
    public ReadPerson(
            Transactions transactions, Journeys journeys, CustomerFiles files, FollowUps followUps, People people) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.files = files;
        this.followUps = followUps;
        this.people = people;
    }

    /** The person of a journey in the caller's scope; empty for everything else. */
    public Uni<Optional<Customer>> read(UUID referralId, Scope scope, Moment when) {
        return read(referralId, scope::sees, scope, when);
    }

    /** The same for what they told in their own words, which is only for the side that answers for the journey. */
    public Uni<Optional<Customer>> readWords(UUID referralId, Scope scope, Moment when) {
        return read(referralId, scope::answersFor, scope, when);
    }

    private Uni<Optional<Customer>> read(UUID referralId, Predicate<Journey> sight, Scope scope, Moment when) {
        return transactions.in(() -> journeys.find(referralId)
                .flatMap(found -> found.filter(sight)
                        .map(journey -> mayRead(journey.referral(), scope, when)
                                .flatMap(allowed -> allowed ? tell(journey) : nobody()))
                        .orElseGet(ReadPerson::nobody)));
    }

    private Uni<Optional<Customer>> tell(Journey journey) {
        return people.wereRead(journey.customerId(), journey.id())
                .chain(() -> files.find(journey.customerId())
                        .map(found -> found.map(CustomerFile::customer)
                                .filter(customer -> customer.profile().isPresent())));
    }

    /** Jobcentre people in their districts; a provider's for those referred to it, for a while, or while it owes a contact. */
    private Uni<Boolean> mayRead(Referral referral, Scope scope, Moment when) {
        var offer = referral.offer();
        boolean asJobcentre = offer.kind().withJobcentre()
                && scope.districts().contains(offer.place().district());
        if (asJobcentre || (reachedTheProvider(referral.state()) && recent(referral.state(), when))) {
            return Uni.createFrom().item(true);
        }
        return offer.kind().withJobcentre() ? Uni.createFrom().item(false) : followUps.isOpen(referral.id());
    }

    private static boolean reachedTheProvider(ReferralState state) {
        return state instanceof ReferralState.Referred
                || state.howItEnded()
                        .filter(ending -> ending.kind().ofTheProgramme())
                        .isPresent();
    }

    private static boolean recent(ReferralState state, Moment when) {
        return state.howItEnded()
                .filter(ending -> ending.endedOn().plus(PROVIDER_KEEPS).isBefore(when.today()))
                .isEmpty();
    }

    private static Uni<Optional<Customer>> nobody() {
        return Uni.createFrom().item(Optional.empty());
    }
}
