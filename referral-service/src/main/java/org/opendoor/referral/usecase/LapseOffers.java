package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.OfferPolicy;
import org.opendoor.referral.domain.ReferralCommand;

/** Makes of an offer nobody answered time to think, with a day on which somebody asks again: no offer is a dead end. */
public final class LapseOffers {

    private final Transactions transactions;
    private final Journeys journeys;
    private final Changes changes;
    private final OfferPolicy policy;

    /** The ports work in one transaction. */
    public LapseOffers(Transactions transactions, Journeys journeys, Changes changes, OfferPolicy policy) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.changes = changes;
        this.policy = policy;
    }

    /** Decides anew under the lock: whoever answered in the same moment has answered. */
    public Uni<Void> lapse(UUID referralId, Moment when) {
        var command = new ReferralCommand.LapseOffer(policy.reviewAfter(when.today()));
        return transactions.in(() -> journeys.find(referralId)
                .flatMap(found -> found.map(journey -> journeys.lockAllOf(journey.customerId())
                                .flatMap(all -> lapse(referralId, command, all, when)))
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> lapse(UUID referralId, ReferralCommand command, List<Journey> all, Moment when) {
        return changes.apply(LockedJourneys.one(all, referralId), command, all, when)
                .replaceWithVoid();
    }
}
