package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.ReferralCommand;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.TransferReason;
import org.opendoor.referral.domain.WantedPlace;
import org.opendoor.referral.domain.directory.Area;
import org.opendoor.referral.domain.directory.Placement;
import org.opendoor.referral.usecase.directory.Areas;

/** Hands a journey over to another provider, another district or both. It stays the same journey: nobody starts again. */
public final class TransferReferral {

    private final JourneyDesk desk;
    private final Areas areas;
    private final Changes changes;

    /** All work in one transaction. */
    public TransferReferral(JourneyDesk desk, Areas areas, Changes changes) {
        this.desk = desk;
        this.areas = areas;
        this.changes = changes;
    }

    /**
     * Where to. In the same district the provider and adviser stay unless others are named; in another one it is the usual
     * provider and nobody yet.
     *
     * @param vouched that the adviser works there was said by their own token
     */
    public record Move(
            String district,
            Optional<String> provider,
            Optional<String> adviser,
            TransferReason reason,
            boolean vouched) {

        WantedPlace from(Place was) {
            boolean stays = district.equals(was.district());
            return new WantedPlace(
                    district,
                    provider.or(() -> Optional.of(was.provider()).filter(_ -> stays)),
                    adviser.or(() -> was.adviser().filter(_ -> stays)),
                    was.centre());
        }

        /** Who is their adviser already, or says so with their own token, need not be in the list. */
        boolean isKnown(Place was, WantedPlace wanted) {
            return vouched
                    || (district.equals(was.district()) && wanted.adviser().equals(was.adviser()));
        }
    }

    /** Moves a journey the caller answers for. */
    public Uni<Outcome> transfer(UUID id, Move move, Scope scope, Moment when) {
        return desk.change(
                id,
                scope,
                (journey, all) -> scope.answersFor(journey)
                        ? to(move, journey, all, when)
                        : MakeReferral.refused(Refusal.TRANSFER_NOT_YOURS));
    }

    /** Moves a locked journey in the running transaction, whoever decided it. */
    public Uni<Outcome> to(Move move, Journey journey, List<Journey> all, Moment when) {
        var offer = journey.referral().offer();
        if (move.adviser().isPresent() && !offer.kind().withJobcentre()) {
            return MakeReferral.refused(Refusal.NO_ADVISER_WITHOUT_JOBCENTRE);
        }
        Place was = offer.place();
        WantedPlace wanted = move.from(was);
        return areas.find(wanted.district(), wanted.adviser())
                .map(area -> Area.place(area, wanted, move.isKnown(was, wanted)))
                .flatMap(placement -> switch (placement) {
                    case Placement.Possible(var where) ->
                        changes.apply(
                                journey,
                                new ReferralCommand.Transfer(was, where, move.reason(), when.today()),
                                all,
                                when);
                    case Placement.Impossible(var why) -> MakeReferral.refused(why);
                });
    }
}
