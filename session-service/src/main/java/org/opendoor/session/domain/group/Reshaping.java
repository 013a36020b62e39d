package org.opendoor.session.domain.group;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.group.GroupRefusal.NO_SESSION_AHEAD;
import static org.opendoor.session.domain.group.GroupRefusal.TOO_FEW_PLACES;
import static org.opendoor.session.domain.group.GroupRefusal.VENUE_NEEDED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.group.Group.Opened;
import org.opendoor.session.domain.group.GroupCommand.Reshape;

/** How people meet, and how many they are: changed after the group was opened, for the sessions that are ahead. */
final class Reshaping {

    private Reshaping() {}

    /** Nobody who has a place loses it: a group is never made smaller than it is. */
    static Decision<GroupEvent, GroupRefusal> reshape(Opened state, Reshape command, Holidays holidays) {
        var before = state.outline();
        int minimum = command.minimum().orElse(before.size().minimum());
        int maximum = command.maximum().orElse(before.size().maximum());
        if (maximum < minimum || maximum < state.roster().members().size()) {
            return refuse(TOO_FEW_PLACES);
        }
        var medium = command.medium().orElse(before.medium());
        var after = before.reshaped(medium, new Outline.Size(minimum, maximum));
        if (after.equals(before)) {
            return alreadyDone();
        }
        if (state.series().ahead(command.at()).isEmpty()) {
            return refuse(NO_SESSION_AHEAD);
        }
        if (medium == Medium.FACE_TO_FACE
                && state.series().arrangement().venue().isEmpty()) {
            return refuse(VENUE_NEEDED);
        }
        var events = new ArrayList<GroupEvent>(List.of(new GroupEvent.GroupReshaped(after)));
        if (medium != before.medium()) {
            events.add(metAnotherWay(state.series(), medium, command.at()));
        }
        return accept(andThen(state, events, command.at(), holidays));
    }

    /** Whoever does not meet face to face any more needs no venue. */
    private static GroupEvent metAnotherWay(Series series, Medium medium, Instant at) {
        int from = series.ahead(at).getFirst().number();
        var arrangement = series.arrangement();
        var venue = medium == Medium.FACE_TO_FACE ? arrangement.venue() : Optional.<String>empty();
        var now = series.rearranged(from, new Arrangement(venue, arrangement.practitioner()));
        return new GroupEvent.SessionsChanged(now, now.from(from));
    }

    private static List<GroupEvent> andThen(Opened before, List<GroupEvent> events, Instant at, Holidays holidays) {
        return before instanceof Group.Filling filling
                ? Joining.startsIfEnough(filling, events, at, holidays)
                : Leaving.andThen(before, events, at);
    }
}
