package org.opendoor.session.domain.group;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.refuse;
import static org.opendoor.session.domain.group.GroupRefusal.NOT_ASSESSED;
import static org.opendoor.session.domain.group.GroupRefusal.NOT_IN_THE_PLAN;
import static org.opendoor.session.domain.group.GroupRefusal.NO_SESSION_AHEAD;
import static org.opendoor.session.domain.group.GroupRefusal.PERSON_NOT_REFERRED;
import static org.opendoor.session.domain.group.GroupRefusal.PROGRAMME_OVER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.group.Group.Filling;
import org.opendoor.session.domain.group.Group.Opened;
import org.opendoor.session.domain.group.Group.Running;
import org.opendoor.session.domain.group.GroupCommand.Join;

/** Who gets a place, and what their coming sets off. */
final class Joining {

    private Joining() {}

    /** With the one who makes it enough, the group starts. */
    static Decision<GroupEvent, GroupRefusal> join(Filling state, Join command, Holidays holidays) {
        if (state.roster().seat(command.seat().referralId()).isPresent()) {
            return again(state, command);
        }
        var no = barred(command);
        if (no.isPresent()) {
            return refuse(no.get());
        }
        var events = List.<GroupEvent>of(new GroupEvent.PlaceTaken(new Member(command.seat(), 1)));
        return accept(startsIfEnough(state, events, command.at(), holidays));
    }

    /** Its series is put off first, where its first session is past. */
    static List<GroupEvent> startsIfEnough(Filling before, List<GroupEvent> events, Instant at, Holidays holidays) {
        var now = GroupEvolution.after(before, events);
        if (now.roster().members().size() < now.outline().size().minimum()) {
            return events;
        }
        var started = new ArrayList<>(events);
        var series = ahead(now.series(), at, holidays);
        if (!series.equals(now.series())) {
            started.add(new GroupEvent.SeriesPutOff(series));
        }
        started.add(new GroupEvent.GroupStarted());
        return started;
    }

    /** Who joins late gets the sessions that are ahead; where there is no room, a place on the waiting list. */
    static Decision<GroupEvent, GroupRefusal> joinLate(Running state, Join command) {
        if (state.roster().seat(command.seat().referralId()).isPresent()) {
            return again(state, command);
        }
        var no = barred(command);
        if (no.isPresent()) {
            return refuse(no.get());
        }
        var ahead = state.series().ahead(command.at());
        if (ahead.isEmpty()) {
            return refuse(NO_SESSION_AHEAD);
        }
        boolean full = state.roster().members().size() >= state.outline().size().maximum();
        return full
                ? accept(new GroupEvent.WaitBegan(command.seat()))
                : accept(new GroupEvent.PlaceTaken(
                        new Member(command.seat(), ahead.getFirst().number())));
    }

    /** No place without an attended assessment, unless somebody answers for it by name. */
    private static Optional<GroupRefusal> barred(Join command) {
        return switch (command.standing()) {
            case UNKNOWN -> Optional.of(PERSON_NOT_REFERRED);
            case OVER -> Optional.of(PROGRAMME_OVER);
            case PLANNED_OTHERWISE -> Optional.of(NOT_IN_THE_PLAN);
            case NOT_ASSESSED -> command.seat().waiver().isPresent() ? Optional.empty() : Optional.of(NOT_ASSESSED);
            case ACCEPTED -> Optional.empty();
        };
    }

    /** Said twice it is so already, but for when a late joiner is introduced. */
    private static Decision<GroupEvent, GroupRefusal> again(Opened state, Join command) {
        var referralId = command.seat().referralId();
        var known = state.roster().seat(referralId).flatMap(Seat::introducedAt);
        return command.seat()
                .introducedAt()
                .filter(said -> !known.equals(Optional.of(said)))
                .<Decision<GroupEvent, GroupRefusal>>map(
                        said -> accept(new GroupEvent.IntroductionAgreed(referralId, said)))
                .orElseGet(Decision::alreadyDone);
    }

    /** The series as it is, or put off as often as it takes for its first session to be ahead. */
    static Series ahead(Series series, Instant at, Holidays holidays) {
        var later = series;
        while (!later.startsAt().isAfter(at)) {
            later = later.putOff(holidays);
        }
        return later;
    }
}
