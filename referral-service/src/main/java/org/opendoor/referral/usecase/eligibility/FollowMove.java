package org.opendoor.referral.usecase.eligibility;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.TransferReason;
import org.opendoor.referral.domain.eligibility.Destination;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.Outcome;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.TransferReferral;
import org.opendoor.referral.usecase.TransferReferral.Move;

/** Hands the journey that is open or running over to where the person moved, so that nobody starts again for having moved. */
public final class FollowMove {

    private final Journeys journeys;
    private final TransferReferral transferReferral;

    /** Both work in the caller's transaction. */
    public FollowMove(Journeys journeys, TransferReferral transferReferral) {
        this.journeys = journeys;
        this.transferReferral = transferReferral;
    }

    /** What became of it. */
    sealed interface Moved {

        /** The person's journeys, locked, as they are now. */
        record There(List<Journey> all) implements Moved {}

        /** It cannot go there, or whoever tells it does not answer for it. */
        record No(Refusal why) implements Moved {}
    }

    /** {@code all} are the person's journeys, locked. Journeys that are over stay where they were. */
    Uni<Moved> follow(UUID customerId, Optional<Destination> destination, List<Journey> all, Scope scope, Moment when) {
        Optional<Journey> active =
                all.stream().filter(journey -> journey.state().active()).findFirst();
        if (destination.isEmpty() || active.isEmpty()) {
            return Uni.createFrom().item(new Moved.There(all));
        }
        if (!scope.answersFor(active.get())) {
            return Uni.createFrom().item(new Moved.No(Refusal.TRANSFER_NOT_YOURS));
        }
        var where = destination.get();
        var move = new Move(where.district(), where.provider(), Optional.empty(), TransferReason.MOVED, false);
        return transferReferral.to(move, active.get(), all, when).flatMap(outcome -> switch (outcome) {
            case Outcome.Done _ -> journeys.lockAllOf(customerId).map(Moved.There::new);
            case Outcome.Refused(var why, var _) -> Uni.createFrom().item(new Moved.No(why));
        });
    }
}
