package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.group.Departure;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupCommand;
import org.opendoor.session.domain.group.Seat;
import org.opendoor.session.domain.group.Standing;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;

/** What the platform does with groups by itself when a deadline rings. A deadline of yesterday finds nothing to do. */
@ApplicationScoped
public class LookAfterGroups {

    private final Transactions transactions;
    private final GroupDesk desk;
    private final Groups groups;
    private final Programmes programmes;
    private final KeepMembersPlans plans;
    private final InstantSource clock;

    public LookAfterGroups(
            Transactions transactions,
            GroupDesk desk,
            Groups groups,
            Programmes programmes,
            KeepMembersPlans plans,
            InstantSource clock) {
        this.transactions = transactions;
        this.desk = desk;
        this.groups = groups;
        this.programmes = programmes;
        this.plans = plans;
        this.clock = clock;
    }

    /** The hour of its first session has come: with too few it is put off. */
    public Uni<Void> firstSession(UUID groupId) {
        return desk.put(groupId, new Reach.Everything(), GroupCommand.PutOff::new)
                .replaceWithVoid();
    }

    /** The day of its last session is over, unless it was moved. */
    public Uni<Void> over(UUID groupId) {
        return desk.put(groupId, new Reach.Everything(), GroupCommand.Finish::new)
                .replaceWithVoid();
    }

    /** Somebody may have waited too long. */
    public Uni<Void> longestWait(UUID groupId, UUID referralId) {
        return desk.put(groupId, new Reach.Everything(), now -> new GroupCommand.OfferAlternatives(referralId, now))
                .replaceWithVoid();
    }

    /** Something happened to programmes of people on its list: some leave, and some have a plan now that wants dates. */
    public Uni<Void> roster(UUID groupId) {
        return transactions.in(() -> groups.lock(groupId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : gone(found.get().group())
                                .chain(gone -> leave(groupId, gone))
                                .chain(() -> groups.lock(groupId))
                                .chain(now -> now.map(FiledGroup::group).orElseThrow() instanceof Group.Running running
                                        ? plans.date(running, clock.instant())
                                        : Uni.createFrom().voidItem())));
    }

    private Uni<Void> leave(UUID groupId, Set<UUID> gone) {
        return gone.isEmpty()
                ? Uni.createFrom().voidItem()
                : desk.put(
                                groupId,
                                new Reach.Everything(),
                                now -> new GroupCommand.Leave(gone, Departure.PROGRAMME_LEFT, now))
                        .replaceWithVoid();
    }

    private Uni<Set<UUID>> gone(Group.Opened group) {
        var listed = group.roster().seats().map(Seat::referralId).collect(Collectors.toSet());
        return programmes
                .lock(listed)
                .chain(found -> groups.forgotten(listed)
                        .map(forgotten -> listed.stream()
                                .filter(who -> forgotten.contains(who) || !takesPart(group, found, who))
                                .collect(Collectors.toSet())));
    }

    private static boolean takesPart(Group.Opened group, Map<UUID, Filed> found, UUID who) {
        return switch (Standing.in(group.outline(), found.get(who).file())) {
            case UNKNOWN, OVER -> false;
            case NOT_ASSESSED, ACCEPTED, PLANNED_OTHERWISE -> true;
        };
    }
}
