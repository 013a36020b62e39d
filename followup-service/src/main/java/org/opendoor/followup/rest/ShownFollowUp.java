package org.opendoor.followup.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.followup.usecase.FollowUps;
import org.opendoor.followup.usecase.Present;
import org.opendoor.followup.usecase.Seen;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;

/** A follow-up as the caller may see it now; one out of sight is not known. */
@ApplicationScoped
class ShownFollowUp {
    private final FollowUps followUps;
    private final CallerSight sight;
    private final Present present;

    ShownFollowUp(FollowUps followUps, CallerSight sight, Present present) {
        this.followUps = followUps;
        this.sight = sight;
        this.present = present;
    }

    /** Fails with {@link Refused} NOT_YET_KNOWN. */
    Uni<Shown> of(UUID referralId) {
        return seen(referralId).map(seen -> new Shown(view(seen), seen.version()));
    }

    /** Fails with {@link Refused} NOT_YET_KNOWN. */
    Uni<Seen> seen(UUID referralId) {
        return followUps
                .find(referralId, sight.now())
                .map(found -> found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    FollowUpView view(Seen seen) {
        return FollowUpView.of(seen.journey(), present.moment().on());
    }
}
