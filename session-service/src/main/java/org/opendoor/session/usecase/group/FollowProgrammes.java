package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.opendoor.session.domain.ProgrammeEvent;
import org.opendoor.session.usecase.Consequence;
import org.opendoor.session.usecase.Forgetting;
import org.opendoor.session.usecase.Happening;

/**
 * Whose programme ends, moves to another provider or is forgotten leaves their group. Not at once, but by a timer that
 * rings at once: here the programme is locked, and a group is always locked before its members' programmes.
 */
@ApplicationScoped
class FollowProgrammes implements Consequence, Forgetting {

    private final Groups groups;
    private final GroupDeadlines deadlines;
    private final InstantSource clock;

    FollowProgrammes(Groups groups, GroupDeadlines deadlines, InstantSource clock) {
        this.groups = groups;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Uni<Void> follow(List<Happening> happenings) {
        var concerned = happenings.stream()
                .filter(FollowProgrammes::concernsGroups)
                .map(Happening::referralId)
                .toList();
        return concerned.isEmpty()
                ? Uni.createFrom().voidItem()
                : look(concerned, happenings.getFirst().at());
    }

    @Override
    public Uni<Void> forget(UUID referralId) {
        return look(List.of(referralId), clock.instant());
    }

    private Uni<Void> look(Collection<UUID> referralIds, Instant at) {
        return groups.groupsOf(referralIds)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(group -> deadlines.roster(group, at))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private static boolean concernsGroups(Happening happening) {
        return happening.has(ProgrammeEvent.ProgrammeEnded.class)
                || happening.has(ProgrammeEvent.GoneElsewhere.class)
                || happening.has(ProgrammeEvent.Transferred.class)
                || happening.has(ProgrammeEvent.PlanAgreed.class);
    }
}
