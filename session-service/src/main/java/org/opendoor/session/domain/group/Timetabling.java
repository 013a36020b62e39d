package org.opendoor.session.domain.group;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.group.GroupRefusal.HANDOVER_NEEDED;
import static org.opendoor.session.domain.group.GroupRefusal.NOT_ON_THE_LIST;
import static org.opendoor.session.domain.group.GroupRefusal.NO_SESSION_AHEAD;
import static org.opendoor.session.domain.group.GroupRefusal.NO_SUCH_SESSION;
import static org.opendoor.session.domain.group.GroupRefusal.ON_A_BANK_HOLIDAY;
import static org.opendoor.session.domain.group.GroupRefusal.SESSIONS_OUT_OF_ORDER;
import static org.opendoor.session.domain.group.GroupRefusal.SESSION_HAS_BEGUN;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.domain.group.Group.Opened;
import org.opendoor.session.domain.group.Group.Running;
import org.opendoor.session.domain.group.GroupCommand.MoveSession;
import org.opendoor.session.domain.group.GroupCommand.Rearrange;

/** When, where and by whom the sessions are held from now on. What was held stays as it was. */
final class Timetabling {

    private Timetabling() {}

    static Decision<GroupEvent, GroupRefusal> move(Series series, MoveSession command, Holidays holidays) {
        var session = series.find(command.number());
        if (session.isEmpty()) {
            return refuse(NO_SUCH_SESSION);
        }
        if (session.get().begunBy(command.at()) || !command.startsAt().isAfter(command.at())) {
            return refuse(SESSION_HAS_BEGUN);
        }
        if (holidays.isHoliday(BritishDate.of(command.startsAt()))) {
            return refuse(ON_A_BANK_HOLIDAY);
        }
        var moved = command.andLater()
                ? series.shifted(command.number(), command.startsAt(), holidays)
                : series.moved(command.number(), command.startsAt());
        return moved.inOrder() ? changed(series, moved) : refuse(SESSIONS_OUT_OF_ORDER);
    }

    /** Somebody who only asks what it would touch is told without a handover; whoever means it needs one. */
    static Decision<GroupEvent, GroupRefusal> rearrange(Opened state, Rearrange command) {
        var series = state.series();
        var ahead = series.ahead(command.at());
        if (ahead.isEmpty()) {
            return refuse(NO_SESSION_AHEAD);
        }
        int from = command.from().orElse(ahead.getFirst().number());
        if (series.find(from).isEmpty()) {
            return refuse(NO_SUCH_SESSION);
        }
        if (from < ahead.getFirst().number()) {
            return refuse(SESSION_HAS_BEGUN);
        }
        var members = members(state);
        if (command.handedOver().filter(done -> !members.containsAll(done)).isPresent()) {
            return refuse(NOT_ON_THE_LIST);
        }
        var before = series.arrangement();
        var after = new Arrangement(
                command.venue().or(before::venue), command.practitioner().orElse(before.practitioner()));
        boolean handover = state instanceof Running && !after.practitioner().equals(before.practitioner());
        return handover
                        && command.handedOver()
                                .filter(done -> !done.containsAll(members))
                                .isPresent()
                ? refuse(HANDOVER_NEEDED)
                : changed(series, series.rearranged(from, after));
    }

    private static Set<UUID> members(Opened state) {
        return state.roster().members().stream()
                .map(member -> member.seat().referralId())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Decision<GroupEvent, GroupRefusal> changed(Series before, Series after) {
        var changed = after.differingFrom(before);
        return changed.isEmpty() ? alreadyDone() : accept(new GroupEvent.SessionsChanged(after, changed));
    }
}
