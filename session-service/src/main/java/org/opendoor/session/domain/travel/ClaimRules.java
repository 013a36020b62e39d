package org.opendoor.session.domain.travel;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.travel.ClaimRefusal.AMOUNT_OUT_OF_BOUNDS;
import static org.opendoor.session.domain.travel.ClaimRefusal.CLAIMED_TOO_LATE;
import static org.opendoor.session.domain.travel.ClaimRefusal.CLAIM_APPROVED;
import static org.opendoor.session.domain.travel.ClaimRefusal.CLAIM_DECLINED;
import static org.opendoor.session.domain.travel.ClaimRefusal.CLAIM_NOT_APPROVED;
import static org.opendoor.session.domain.travel.ClaimRefusal.CLAIM_PAID;
import static org.opendoor.session.domain.travel.ClaimRefusal.CLAIM_UNKNOWN;
import static org.opendoor.session.domain.travel.ClaimRefusal.JOURNEY_NOT_MADE;

import java.time.Period;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.travel.Claim.Approved;
import org.opendoor.session.domain.travel.Claim.Declined;
import org.opendoor.session.domain.travel.Claim.Entered;
import org.opendoor.session.domain.travel.Claim.Paid;
import org.opendoor.session.domain.travel.Claim.Unclaimed;
import org.opendoor.session.domain.travel.ClaimCommand.Approve;
import org.opendoor.session.domain.travel.ClaimCommand.Decline;
import org.opendoor.session.domain.travel.ClaimCommand.Enter;
import org.opendoor.session.domain.travel.ClaimCommand.Pay;
import org.opendoor.session.domain.travel.ClaimEvent.ClaimApproved;
import org.opendoor.session.domain.travel.ClaimEvent.ClaimDeclined;
import org.opendoor.session.domain.travel.ClaimEvent.ClaimEntered;
import org.opendoor.session.domain.travel.ClaimEvent.ClaimPaid;

/** What a claim answers to a command: one switch per state. The same table, for readers, is docs/states/travel-claim.md. */
public final class ClaimRules {

    /** How long after a session its travel can be claimed (ours): tickets are found in coats, but not years later. */
    static final Period CLAIM_WITHIN = Period.ofMonths(6);

    private ClaimRules() {}

    /** Pure: the same state and command always give the same answer. */
    public static Decision<ClaimEvent, ClaimRefusal> decide(Claim state, ClaimCommand command) {
        return switch (state) {
            case Unclaimed _ -> unclaimed(command);
            case Entered entered -> entered(entered, command);
            case Approved approved -> approved(approved, command);
            case Declined declined -> declined(declined, command);
            case Paid paid -> paid(paid, command);
        };
    }

    /** The state after what happened. */
    public static Claim after(Claim state, ClaimEvent event) {
        return switch (event) {
            case ClaimEntered(var pence) -> new Entered(pence);
            case ClaimApproved _ -> new Approved(state.amount());
            case ClaimDeclined(var because) -> new Declined(state.amount(), because);
            case ClaimPaid _ -> new Paid(state.amount());
        };
    }

    private static Decision<ClaimEvent, ClaimRefusal> unclaimed(ClaimCommand command) {
        return switch (command) {
            case Enter enter -> enter(enter);
            case Approve _, Decline _, Pay _ -> refuse(CLAIM_UNKNOWN);
        };
    }

    private static Decision<ClaimEvent, ClaimRefusal> entered(Entered state, ClaimCommand command) {
        return switch (command) {
            case Enter enter -> enter.pence() == state.pence() ? alreadyDone() : enter(enter);
            case Approve(var trip) ->
                trip.ground().isPresent() ? accept(new ClaimApproved()) : refuse(JOURNEY_NOT_MADE);
            case Decline(var because) -> accept(new ClaimDeclined(because));
            case Pay _ -> refuse(CLAIM_NOT_APPROVED);
        };
    }

    private static Decision<ClaimEvent, ClaimRefusal> approved(Approved state, ClaimCommand command) {
        return switch (command) {
            case Enter(var _, var pence, var _) -> pence == state.pence() ? alreadyDone() : refuse(CLAIM_APPROVED);
            case Approve _ -> alreadyDone();
            case Decline(var because) -> accept(new ClaimDeclined(because));
            case Pay _ -> accept(new ClaimPaid());
        };
    }

    private static Decision<ClaimEvent, ClaimRefusal> declined(Declined state, ClaimCommand command) {
        return switch (command) {
            case Enter enter -> enter(enter);
            case Approve _ -> refuse(CLAIM_DECLINED);
            case Decline(var because) ->
                because == state.because() ? alreadyDone() : accept(new ClaimDeclined(because));
            case Pay _ -> refuse(CLAIM_DECLINED);
        };
    }

    private static Decision<ClaimEvent, ClaimRefusal> paid(Paid state, ClaimCommand command) {
        return switch (command) {
            case Enter(var _, var pence, var _) -> pence == state.pence() ? alreadyDone() : refuse(CLAIM_PAID);
            case Approve _, Pay _ -> alreadyDone();
            case Decline _ -> refuse(CLAIM_PAID);
        };
    }

    private static Decision<ClaimEvent, ClaimRefusal> enter(Enter enter) {
        var trip = enter.trip();
        if (trip.ground().isEmpty()) {
            return refuse(JOURNEY_NOT_MADE);
        }
        if (trip.today().isAfter(trip.heldOn().plus(CLAIM_WITHIN))) {
            return refuse(CLAIMED_TOO_LATE);
        }
        return enter.kind().allows(enter.pence())
                ? accept(new ClaimEntered(enter.pence()))
                : refuse(AMOUNT_OUT_OF_BOUNDS);
    }
}
