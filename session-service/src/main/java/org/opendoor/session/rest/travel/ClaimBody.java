package org.opendoor.session.rest.travel;

import java.time.LocalDate;
import java.util.UUID;
import org.opendoor.session.domain.travel.Claim;
import org.opendoor.session.domain.travel.TravelKind;
import org.opendoor.session.usecase.travel.Claims.Fare;
import org.opendoor.session.usecase.travel.Claims.Kept;

/** A claim as it stands. */
public record ClaimBody(
        UUID claimId,
        UUID referralId,
        UUID sessionId,
        LocalDate heldOn,
        TravelKind kind,
        int pence,
        Claim.State state,
        Claim.DeclineReason declinedBecause) {

    static ClaimBody of(Kept kept) {
        return of(kept.id(), kept.fare(), kept.claim());
    }

    static ClaimBody of(UUID id, Fare fare, Claim claim) {
        return new ClaimBody(
                id,
                fare.referralId(),
                fare.sessionId(),
                fare.heldOn(),
                fare.kind(),
                claim.amount(),
                claim.state(),
                claim instanceof Claim.Declined(var _, var because) ? because : null);
    }
}
