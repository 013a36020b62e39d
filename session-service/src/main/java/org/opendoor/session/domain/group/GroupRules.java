package org.opendoor.session.domain.group;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.group.GroupRefusal.FIRST_SESSION_PAST;
import static org.opendoor.session.domain.group.GroupRefusal.GROUP_CANCELLED;
import static org.opendoor.session.domain.group.GroupRefusal.GROUP_STARTED;
import static org.opendoor.session.domain.group.GroupRefusal.NO_SESSION_AHEAD;
import static org.opendoor.session.domain.group.GroupRefusal.NO_SUCH_GROUP;
import static org.opendoor.session.domain.group.GroupRefusal.ON_A_BANK_HOLIDAY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.group.Group.Cancelled;
import org.opendoor.session.domain.group.Group.Filling;
import org.opendoor.session.domain.group.Group.Finished;
import org.opendoor.session.domain.group.Group.Opened;
import org.opendoor.session.domain.group.Group.Running;
import org.opendoor.session.domain.group.Group.Unopened;
import org.opendoor.session.domain.group.GroupCommand.AnswerOffer;
import org.opendoor.session.domain.group.GroupCommand.Cancel;
import org.opendoor.session.domain.group.GroupCommand.Finish;
import org.opendoor.session.domain.group.GroupCommand.Join;
import org.opendoor.session.domain.group.GroupCommand.Leave;
import org.opendoor.session.domain.group.GroupCommand.MoveSession;
import org.opendoor.session.domain.group.GroupCommand.OfferAlternatives;
import org.opendoor.session.domain.group.GroupCommand.Open;
import org.opendoor.session.domain.group.GroupCommand.PutOff;
import org.opendoor.session.domain.group.GroupCommand.Rearrange;
import org.opendoor.session.domain.group.GroupCommand.Reshape;

/**
 * What a group answers to a command: one switch per state, one arm per command. The same table, for readers, is
 * docs/states/group.md.
 */
public record GroupRules(GroupPolicy policy, Holidays holidays) {

    /** Pure: the same state and command always give the same answer. */
    public Decision<GroupEvent, GroupRefusal> decide(Group state, GroupCommand command) {
        return switch (state) {
            case Unopened _ -> unopened(command);
            case Filling filling -> filling(filling, command);
            case Running running -> running(running, command);
            case Finished finished -> finished(finished, command);
            case Cancelled cancelled -> cancelled(cancelled, command);
        };
    }

    private Decision<GroupEvent, GroupRefusal> unopened(GroupCommand command) {
        return switch (command) {
            case Open open -> open(open);
            case Join _,
                    Leave _,
                    PutOff _,
                    OfferAlternatives _,
                    AnswerOffer _,
                    MoveSession _,
                    Rearrange _,
                    Reshape _,
                    Finish _,
                    Cancel _ -> refuse(NO_SUCH_GROUP);
        };
    }

    private Decision<GroupEvent, GroupRefusal> open(Open command) {
        var first = command.timetable().first();
        if (!first.isAfter(command.at())) {
            return refuse(FIRST_SESSION_PAST);
        }
        if (holidays.isHoliday(BritishDate.of(first))) {
            return refuse(ON_A_BANK_HOLIDAY);
        }
        var series =
                Series.of(first, command.timetable().everyWeeks(), command.sessions(), command.arrangement(), holidays);
        return accept(new GroupEvent.GroupOpened(command.outline(), series));
    }

    private Decision<GroupEvent, GroupRefusal> filling(Filling state, GroupCommand command) {
        return switch (command) {
            case Open _, Finish _ -> alreadyDone();
            case Join join -> Joining.join(state, join, holidays);
            case Leave leave -> Leaving.leave(state, leave);
            case PutOff(var at) -> putOff(state.series(), at);
            case OfferAlternatives offer -> Waiting.offer(policy, state.roster().seat(offer.referralId()), offer);
            case AnswerOffer answer -> Waiting.answer(state, answer);
            case MoveSession move -> Timetabling.move(state.series(), move, holidays);
            case Rearrange rearrange -> Timetabling.rearrange(state, rearrange);
            case Reshape reshape -> Reshaping.reshape(state, reshape, holidays);
            case Cancel(var at) -> cancel(state, at);
        };
    }

    private Decision<GroupEvent, GroupRefusal> running(Running state, GroupCommand command) {
        return switch (command) {
            case Open _, PutOff _ -> alreadyDone();
            case Join join -> Joining.joinLate(state, join);
            case Leave leave -> Leaving.leave(state, leave);
            case OfferAlternatives offer -> Waiting.offer(policy, waiting(state, offer.referralId()), offer);
            case AnswerOffer answer -> Waiting.answer(state, answer);
            case MoveSession move -> Timetabling.move(state.series(), move, holidays);
            case Rearrange rearrange -> Timetabling.rearrange(state, rearrange);
            case Reshape reshape -> Reshaping.reshape(state, reshape, holidays);
            case Finish(var at) -> finish(state, at);
            case Cancel _ -> refuse(GROUP_STARTED);
        };
    }

    private Decision<GroupEvent, GroupRefusal> finished(Finished state, GroupCommand command) {
        return switch (command) {
            case Open _, PutOff _, Finish _ -> alreadyDone();
            case Leave leave -> Leaving.leave(state, leave);
            case OfferAlternatives offer -> Waiting.offer(policy, waiting(state, offer.referralId()), offer);
            case AnswerOffer answer -> Waiting.answer(state, answer);
            case Join _, MoveSession _, Rearrange _, Reshape _ -> refuse(NO_SESSION_AHEAD);
            case Cancel _ -> refuse(GROUP_STARTED);
        };
    }

    private Decision<GroupEvent, GroupRefusal> cancelled(Cancelled state, GroupCommand command) {
        return switch (command) {
            case Open _, PutOff _, Finish _, Cancel _ -> alreadyDone();
            case Leave leave -> Leaving.leave(state, leave);
            case OfferAlternatives offer -> Waiting.offer(policy, waiting(state, offer.referralId()), offer);
            case AnswerOffer answer -> Waiting.answer(state, answer);
            case Join _, MoveSession _, Rearrange _, Reshape _ -> refuse(GROUP_CANCELLED);
        };
    }

    private static Optional<Seat> waiting(Opened state, UUID referralId) {
        return state.roster().waiting().stream()
                .filter(seat -> seat.referralId().equals(referralId))
                .findFirst();
    }

    /** A timer that was set for an earlier date finds that it has been put off, and does nothing. */
    private Decision<GroupEvent, GroupRefusal> putOff(Series series, Instant at) {
        return series.startsAt().isAfter(at)
                ? alreadyDone()
                : accept(new GroupEvent.SeriesPutOff(Joining.ahead(series, at, holidays)));
    }

    /** A timer that was set for an earlier date finds a session ahead, and does nothing. Who still waits is not left so. */
    private static Decision<GroupEvent, GroupRefusal> finish(Running state, Instant at) {
        return state.series().overAt().isAfter(at)
                ? alreadyDone()
                : accept(andOffers(new GroupEvent.GroupFinished(), state.roster().waiting().stream(), at));
    }

    private static Decision<GroupEvent, GroupRefusal> cancel(Filling state, Instant at) {
        return accept(andOffers(new GroupEvent.GroupCancelled(), state.roster().seats(), at));
    }

    private static List<GroupEvent> andOffers(GroupEvent over, Stream<Seat> waiting, Instant at) {
        var offers = waiting.filter(seat -> !seat.isAsked())
                .<GroupEvent>map(seat -> new GroupEvent.AlternativesOffered(seat.referralId(), at));
        return Stream.concat(Stream.of(over), offers).toList();
    }
}
