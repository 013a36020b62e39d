package org.opendoor.session.domain.group;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.group.GroupRefusal.NOT_ON_THE_LIST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.group.Group.Cancelled;
import org.opendoor.session.domain.group.Group.Filling;
import org.opendoor.session.domain.group.Group.Finished;
import org.opendoor.session.domain.group.Group.Opened;
import org.opendoor.session.domain.group.Group.Running;
import org.opendoor.session.domain.group.GroupCommand.Leave;

/** Whose place is free again, who gets it, and whether enough are left. */
final class Leaving {

    private Leaving() {}

    static Decision<GroupEvent, GroupRefusal> leave(Opened state, Leave command) {
        var events = state.roster()
                .seats()
                .map(Seat::referralId)
                .filter(command.referralIds()::contains)
                .<GroupEvent>map(who -> new GroupEvent.SeatLeft(
                        who, command.because(), state.roster().member(who).isPresent()))
                .toList();
        return events.isEmpty() ? refuse(NOT_ON_THE_LIST) : accept(andThen(state, events, command.at()));
    }

    /** What follows where people have left, or the group has another size. */
    static List<GroupEvent> andThen(Opened before, List<GroupEvent> left, Instant at) {
        return switch (GroupEvolution.after(before, left)) {
            case Filling _, Finished _, Cancelled _ -> left;
            case Running now -> {
                var events = new ArrayList<>(left);
                movedUp(now, at).forEach(events::add);
                var after = GroupEvolution.after(before, events);
                if (fellBelow(before, after, at)) {
                    events.add(new GroupEvent.FellBelowMinimum(
                            after.roster().members().size()));
                }
                yield events;
            }
        };
    }

    /** The longest waiting get the free places, as long as there is a session for them. */
    private static List<GroupEvent.MovedUp> movedUp(Running now, Instant at) {
        var ahead = now.series().ahead(at);
        int free = now.outline().size().maximum() - now.roster().members().size();
        return ahead.isEmpty() || free <= 0
                ? List.of()
                : now.roster().waiting().stream()
                        .limit(free)
                        .map(seat -> new GroupEvent.MovedUp(
                                new Member(seat, ahead.getFirst().number())))
                        .toList();
    }

    private static boolean tooFew(Opened group) {
        return group.roster().members().size() < group.outline().size().minimum();
    }

    /** Said when it happens, and not again for each who leaves after; after the last session it worries nobody. */
    private static boolean fellBelow(Opened before, Opened after, Instant at) {
        return !tooFew(before) && tooFew(after) && !after.series().ahead(at).isEmpty();
    }
}
