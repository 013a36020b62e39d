package org.opendoor.session.domain.group;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.group.GroupRefusal.NOTHING_WAS_OFFERED;
import static org.opendoor.session.domain.group.GroupRefusal.NOT_ON_THE_LIST;

import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.group.Group.Opened;
import org.opendoor.session.domain.group.GroupCommand.AnswerOffer;
import org.opendoor.session.domain.group.GroupCommand.OfferAlternatives;

/** Nobody waits for a group longer than the policy lets them without being offered something else. */
final class Waiting {

    private Waiting() {}

    /** @param waits the seat of somebody who has no date that stands; empty where they have one, or have gone */
    static Decision<GroupEvent, GroupRefusal> offer(
            GroupPolicy policy, Optional<Seat> waits, OfferAlternatives command) {
        boolean due = waits.filter(seat -> !seat.isAsked())
                .filter(seat -> !seat.waitingFrom().plus(policy.longestWait()).isAfter(command.at()))
                .isPresent();
        return due ? accept(new GroupEvent.AlternativesOffered(command.referralId(), command.at())) : alreadyDone();
    }

    static Decision<GroupEvent, GroupRefusal> answer(Opened state, AnswerOffer command) {
        var seat = state.roster().seat(command.referralId());
        if (seat.isEmpty()) {
            return refuse(NOT_ON_THE_LIST);
        }
        if (seat.get().hasAnswered(command.answer())) {
            return alreadyDone();
        }
        if (!seat.get().isAsked()) {
            return refuse(NOTHING_WAS_OFFERED);
        }
        var answered = new GroupEvent.OfferAnswered(command.referralId(), command.answer(), command.at());
        return switch (command.answer()) {
            case KEEPS_WAITING -> accept(answered);
            case ONE_TO_ONE, OTHER_VENUE, TELEPHONE, OTHER_GROUP -> accept(leaving(state, answered, command));
        };
    }

    private static List<GroupEvent> leaving(Opened state, GroupEvent answered, AnswerOffer command) {
        var hadPlace = state.roster().member(command.referralId()).isPresent();
        var left = new GroupEvent.SeatLeft(command.referralId(), Departure.by(command.answer()), hadPlace);
        return Leaving.andThen(state, List.of(answered, left), command.at());
    }
}
