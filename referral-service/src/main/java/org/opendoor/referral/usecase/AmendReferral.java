package org.opendoor.referral.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.opendoor.referral.domain.AmendReason;
import org.opendoor.referral.domain.Amendment;
import org.opendoor.referral.domain.ReferralCommand;

/** Writes anew what is known of an offer. What it was, who changed it and why stays in the history. */
public final class AmendReferral {

    private final JourneyDesk desk;
    private final Changes changes;

    /** Both work in one transaction. */
    public AmendReferral(JourneyDesk desk, Changes changes) {
        this.desk = desk;
        this.changes = changes;
    }

    /** One thing at a time. */
    public Uni<Outcome> amend(UUID id, Amendment to, AmendReason reason, Scope scope, Moment when) {
        return desk.change(
                id,
                scope,
                (journey, all) -> changes.apply(
                        journey,
                        new ReferralCommand.Amend(journey.referral().offer(), to, reason, when.today()),
                        all,
                        when));
    }
}
