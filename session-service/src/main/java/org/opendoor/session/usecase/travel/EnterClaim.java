package org.opendoor.session.usecase.travel;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendoor.session.domain.Session;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.domain.travel.Claim;
import org.opendoor.session.domain.travel.ClaimCommand;
import org.opendoor.session.domain.travel.ClaimRefusal;
import org.opendoor.session.domain.travel.TravelKind;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.travel.ClaimDesk.Clerk;
import org.opendoor.session.usecase.travel.Claims.Kept;

/** Writes down what somebody spent to come to a session. */
@ApplicationScoped
public class EnterClaim {

    private final ClaimDesk desk;
    private final Claims claims;
    private final NewIds ids;

    EnterClaim(ClaimDesk desk, Claims claims, NewIds ids) {
        this.desk = desk;
        this.claims = claims;
        this.ids = ids;
    }

    /** @param by who enters it */
    public Uni<Settled> enter(UUID referralId, Reach reach, String by, SessionRef session, TravelKind kind, int pence) {
        var clerk = new Clerk(reach, by);
        return desk.at(
                referralId,
                clerk,
                filed -> filed.file()
                        .course()
                        .flatMap(course -> course.plan().find(session))
                        .map(held -> known(referralId, held, kind)
                                .chain(before -> desk.decide(
                                        filed, clerk, before, trip -> new ClaimCommand.Enter(kind, pence, trip))))
                        .orElseGet(() -> ClaimDesk.refused(ClaimRefusal.NO_SUCH_SESSION)));
    }

    private Uni<Kept> known(UUID referralId, Session held, TravelKind kind) {
        var fare = new Claims.Fare(referralId, held.id(), held.heldOn(), kind);
        return claims.find(referralId, held.id(), kind)
                .map(found -> found.orElseGet(() -> new Kept(ids.next(), fare, new Claim.Unclaimed(), 0)));
    }
}
