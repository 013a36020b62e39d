package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupEvent;
import org.opendoor.session.domain.group.GroupRules;
import org.opendoor.session.domain.group.Seat;

/** Lets nobody wait unnoticed: for the first session of a group that fills, for the last, and whoever has no date. */
@ApplicationScoped
class WatchDeadlines implements GroupConsequence {

    private record Wait(UUID referralId, Instant from) {}

    private final GroupDeadlines deadlines;
    private final GroupRules rules;

    WatchDeadlines(GroupDeadlines deadlines, GroupRules rules) {
        this.deadlines = deadlines;
        this.rules = rules;
    }

    @Override
    public Uni<Void> follow(GroupHappening happening) {
        var groupId = happening.after().outline().id();
        return firstSession(groupId, happening)
                .chain(() -> over(groupId, happening))
                .chain(() -> Multi.createFrom()
                        .items(waits(happening))
                        .onItem()
                        .transformToUniAndConcatenate(wait -> deadlines.longestWait(
                                groupId,
                                wait.referralId(),
                                wait.from().plus(rules.policy().longestWait())))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private Uni<Void> firstSession(UUID groupId, GroupHappening happening) {
        return happening.after() instanceof Group.Filling(var _, var now, var _)
                        && !(happening.before() instanceof Group.Filling(var _, var before, var _)
                                && before.startsAt().equals(now.startsAt()))
                ? deadlines.firstSession(groupId, now.startsAt())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> over(UUID groupId, GroupHappening happening) {
        return happening.after() instanceof Group.Running(var _, var now, var _)
                        && !(happening.before() instanceof Group.Running(var _, var before, var _)
                                && before.overAt().equals(now.overAt()))
                ? deadlines.over(groupId, now.overAt())
                : Uni.createFrom().voidItem();
    }

    private static Stream<Wait> waits(GroupHappening happening) {
        boolean fills = happening.after() instanceof Group.Filling;
        var joined = happening
                .all(GroupEvent.PlaceTaken.class)
                .filter(_ -> fills)
                .map(taken -> taken.member().seat());
        var waiting = happening.all(GroupEvent.WaitBegan.class).map(GroupEvent.WaitBegan::seat);
        var stay = happening
                .all(GroupEvent.OfferAnswered.class)
                .filter(said -> said.answer() == Seat.Answer.KEEPS_WAITING)
                .map(said -> new Wait(said.referralId(), said.at()));
        return Stream.concat(
                Stream.concat(joined, waiting).map(seat -> new Wait(seat.referralId(), seat.since())), stay);
    }
}
