package org.opendoor.session.usecase.travel;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.domain.travel.ClaimCommand;
import org.opendoor.session.domain.travel.ClaimEvent;
import org.opendoor.session.domain.travel.ClaimRefusal;
import org.opendoor.session.domain.travel.ClaimRules;
import org.opendoor.session.domain.travel.Ground;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;
import org.opendoor.session.usecase.travel.Claims.Kept;

/** The way every claim takes: the programme is locked, so that nothing is claimed, approved or paid twice at once. */
@ApplicationScoped
class ClaimDesk {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Claims claims;
    private final InstantSource clock;

    ClaimDesk(Transactions transactions, Programmes programmes, Claims claims, InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.claims = claims;
        this.clock = clock;
    }

    /** A command that may need to know whether the person came. */
    interface AboutTrip extends Function<ClaimCommand.Trip, ClaimCommand> {}

    /** Who commands: whose programmes they may touch, and who they are. */
    record Clerk(Reach reach, String subject) {}

    /** The programme, locked, where it is within reach. */
    Uni<Settled> at(UUID referralId, Clerk clerk, Function<Filed, Uni<Settled>> then) {
        return transactions.in(() -> programmes
                .lock(referralId)
                .chain(found -> found.filter(
                                filed -> clerk.reach().covers(filed.file().journey()))
                        .map(then)
                        .orElseGet(() -> refused(ClaimRefusal.NOT_YET_KNOWN))));
    }

    Uni<Settled> decide(Filed filed, Clerk clerk, Kept before, AboutTrip command) {
        return switch (ClaimRules.decide(before.claim(), command.apply(trip(filed, before)))) {
            case Decision.Accepted(var events) -> happen(filed, clerk, before, events.getFirst());
            case Decision.AlreadyDone<?, ?> _ -> Uni.createFrom().item(new Settled.Standing(before, false));
            case Decision.Refused(var why) -> refused(why);
        };
    }

    private Uni<Settled> happen(Filed filed, Clerk clerk, Kept before, ClaimEvent event) {
        var now = new Kept(before.id(), before.fare(), ClaimRules.after(before.claim(), event), before.version() + 1);
        var provider = filed.file().journey().parties().provider();
        return claims.keep(now, provider, clerk.subject(), clock.instant())
                .replaceWith(new Settled.Standing(now, true));
    }

    /** As the register says it now, which may not be what it said when the claim was entered. */
    private ClaimCommand.Trip trip(Filed filed, Kept claim) {
        var session = new SessionRef.ById(claim.fare().sessionId());
        Optional<Ground> ground = filed.file()
                .course()
                .flatMap(course -> course.plan().find(session).flatMap(held -> Ground.of(course.attendanceAt(held))));
        return new ClaimCommand.Trip(claim.fare().heldOn(), ground, BritishDate.of(clock.instant()));
    }

    static Uni<Settled> refused(ClaimRefusal why) {
        return Uni.createFrom().item(new Settled.Refused(why));
    }
}
