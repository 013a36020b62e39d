package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.Refusal;

/**
 * The way to a journey that somebody wants to change: in one transaction, seen, locked with all its person's, and seen once
 * more, because it may have gone to another place while the caller waited for the lock.
 */
public final class JourneyDesk {

    private final Transactions transactions;
    private final Journeys journeys;

    /** The port works in the transaction. */
    public JourneyDesk(Transactions transactions, Journeys journeys) {
        this.transactions = transactions;
        this.journeys = journeys;
    }

    /** What is done to the journey and, where it matters, to its person's others; unknown to whoever may not see it. */
    public interface Deed extends BiFunction<Journey, List<Journey>, Uni<Outcome>> {}

    /** Does it, if the caller sees the journey before and after it is locked. */
    public Uni<Outcome> change(UUID id, Scope scope, Deed deed) {
        return transactions.in(() -> journeys.find(id)
                .flatMap(found -> found.filter(scope::sees)
                        .map(journey ->
                                journeys.lockAllOf(journey.customerId()).flatMap(all -> locked(id, scope, all, deed)))
                        .orElseGet(JourneyDesk::unknown)));
    }

    private static Uni<Outcome> locked(UUID id, Scope scope, List<Journey> all, Deed deed) {
        Journey journey = LockedJourneys.one(all, id);
        return scope.sees(journey) ? deed.apply(journey, all) : unknown();
    }

    private static Uni<Outcome> unknown() {
        return MakeReferral.refused(Refusal.REFERRAL_UNKNOWN);
    }
}
