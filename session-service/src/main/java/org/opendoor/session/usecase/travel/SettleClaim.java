package org.opendoor.session.usecase.travel;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.session.domain.travel.Claim;
import org.opendoor.session.domain.travel.ClaimCommand;
import org.opendoor.session.domain.travel.ClaimRefusal;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.travel.ClaimDesk.AboutTrip;
import org.opendoor.session.usecase.travel.ClaimDesk.Clerk;

/** Says yes or no to a claim, and that it was paid. */
@ApplicationScoped
public class SettleClaim {

    private final ClaimDesk desk;
    private final Claims claims;

    SettleClaim(ClaimDesk desk, Claims claims) {
        this.desk = desk;
        this.claims = claims;
    }

    public Uni<Settled> approve(UUID referralId, UUID claimId, Reach reach, String by) {
        return put(referralId, claimId, new Clerk(reach, by), ClaimCommand.Approve::new);
    }

    public Uni<Settled> decline(UUID referralId, UUID claimId, Reach reach, String by, Claim.DeclineReason because) {
        return put(referralId, claimId, new Clerk(reach, by), _ -> new ClaimCommand.Decline(because));
    }

    public Uni<Settled> pay(UUID referralId, UUID claimId, Reach reach, String by) {
        return put(referralId, claimId, new Clerk(reach, by), _ -> new ClaimCommand.Pay());
    }

    private Uni<Settled> put(UUID referralId, UUID claimId, Clerk clerk, AboutTrip command) {
        return desk.at(
                referralId,
                clerk,
                filed -> claims.find(referralId, claimId)
                        .chain(found -> found.map(before -> desk.decide(filed, clerk, before, command))
                                .orElseGet(() -> ClaimDesk.refused(ClaimRefusal.CLAIM_UNKNOWN))));
    }
}
