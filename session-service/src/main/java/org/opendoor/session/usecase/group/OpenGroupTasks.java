package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupEvent;
import org.opendoor.session.domain.group.Seat;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.Task.DropReason;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.task.Tasks;

/**
 * Lets the group's practitioner know that too few are left, and the person's own lead that they have waited too long and are
 * to be offered something; without a lead, the group's practitioner.
 */
@ApplicationScoped
class OpenGroupTasks implements GroupConsequence {

    private final Tasks tasks;
    private final Programmes programmes;

    OpenGroupTasks(Tasks tasks, Programmes programmes) {
        this.tasks = tasks;
        this.programmes = programmes;
    }

    @Override
    public Uni<Void> follow(GroupHappening happening) {
        var offered = happening
                .all(GroupEvent.AlternativesOffered.class)
                .map(GroupEvent.AlternativesOffered::referralId)
                .collect(Collectors.toSet());
        return programmes.lock(offered).chain(found -> follow(happening, found));
    }

    private Uni<Void> follow(GroupHappening happening, Map<UUID, Filed> found) {
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
                        Optional.ofNullable(found.get(offer.referralId()))
                                .flatMap(filed -> filed.file().lead())
                                .or(() -> owner)));
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
