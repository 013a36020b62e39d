package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupEvent;
import org.opendoor.session.domain.group.Seat;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.Task.DropReason;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.task.Tasks;

/** Lets the group's practitioner know: too few are left, or somebody has waited too long and is to be offered something. */
@ApplicationScoped
class OpenGroupTasks implements GroupConsequence {

    private final Tasks tasks;

    OpenGroupTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Uni<Void> follow(GroupHappening happening) {
        var outline = happening.after().outline();
        var owner = Optional.of(happening.after().series().arrangement().practitioner());
        var below = happening
                .all(GroupEvent.FellBelowMinimum.class)
                .map(_ -> new Tasks.Wanted(
                        TaskKind.GROUP_BELOW_MINIMUM,
                        About.group(outline.id(), happening.at().toString()),
                        outline.provider(),
                        owner));
        var offers = happening
                .all(GroupEvent.AlternativesOffered.class)
                .map(offer -> new Tasks.Wanted(
                        TaskKind.LONGEST_WAIT_REACHED,
                        About.journey(offer.referralId(), cause(outline.id(), offer.at())),
                        outline.provider(),
                        owner));
        var settled = Stream.concat(
                        happening.all(GroupEvent.OfferAnswered.class).map(GroupEvent.OfferAnswered::referralId),
                        happening.all(GroupEvent.SeatLeft.class).map(GroupEvent.SeatLeft::referralId))
                .distinct()
                .flatMap(who -> offered(happening.before(), who)
                        .map(at -> new Tasks.Unneeded(
                                TaskKind.LONGEST_WAIT_REACHED,
                                who,
                                cause(outline.id(), at),
                                DropReason.SETTLED_ELSEWHERE)));
        return tasks.drop(settled.toList())
                .chain(() -> tasks.open(Stream.concat(below, offers).toList()));
    }

    private static Stream<Instant> offered(Group before, UUID referralId) {
        return before instanceof Group.Opened group
                ? group.roster().seat(referralId).flatMap(Seat::offer).map(Seat.Offer::at).stream()
                : Stream.empty();
    }

    /** Each offer is an occasion of its own. */
    private static String cause(UUID groupId, Instant at) {
        return groupId + "/" + at;
    }
}
