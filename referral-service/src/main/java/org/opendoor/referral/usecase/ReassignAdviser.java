package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.referral.domain.ReassignReason;
import org.opendoor.referral.domain.ReferralCommand;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.directory.Area;
import org.opendoor.referral.usecase.directory.Areas;

/** Gives a person another adviser, after the ending too: the contact owed needs somebody who owes it. */
public final class ReassignAdviser {

    private final JourneyDesk desk;
    private final Areas areas;
    private final Changes changes;

    /** All work in one transaction. */
    public ReassignAdviser(JourneyDesk desk, Areas areas, Changes changes) {
        this.desk = desk;
        this.areas = areas;
        this.changes = changes;
    }

    /**
     * Who it is to be.
     *
     * @param vouched that they work in the caller's districts was said by their own token
     */
    public record Request(String adviser, ReassignReason reason, boolean vouched) {}

    /** Only active staff of the journey's district, or advisers who take it on themselves. */
    public Uni<Outcome> reassign(UUID id, Request request, Scope scope, Moment when) {
        return desk.change(id, scope, (journey, all) -> give(request, journey, all, when));
    }

    private Uni<Outcome> give(Request request, Journey journey, List<Journey> all, Moment when) {
        var offer = journey.referral().offer();
        if (!offer.kind().withJobcentre()) {
            return MakeReferral.refused(Refusal.NO_ADVISER_WITHOUT_JOBCENTRE);
        }
        var was = offer.place();
        var command =
                new ReferralCommand.ReassignAdviser(was.adviser(), request.adviser(), request.reason(), when.today());
        return areas.find(was.district(), Optional.of(request.adviser()))
                .flatMap(area ->
                        request.vouched() || area.filter(Area::adviserWorksHere).isPresent()
                                ? changes.apply(journey, command, all, when)
                                : MakeReferral.refused(Refusal.ADVISER_NOT_HERE));
    }
}
