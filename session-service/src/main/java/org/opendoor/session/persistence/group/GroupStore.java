package org.opendoor.session.persistence.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.opendoor.eventing.Database;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupEvent;
import org.opendoor.session.domain.group.Outline;
import org.opendoor.session.domain.group.Seat;
import org.opendoor.session.usecase.group.FiledGroup;
import org.opendoor.session.usecase.group.Groups;

/** Keeps groups for commands. The group's row is locked first: of two who want the last place, one comes first. */
@ApplicationScoped
class GroupStore implements Groups {

    private static final String ELSEWHERE =
            "select s.groupId from SeatRow s where s.referralId = :referralId and s.module = :module and s.leftAt is null";

    private static final String OF_ALL =
            "select distinct s.groupId from SeatRow s where s.referralId in :referralIds and s.leftAt is null";

    private static final String FORGOTTEN = "select referral_id from forgotten_journey where referral_id = any(?1)";

    private final Database database;

    GroupStore(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<FiledGroup>> lock(UUID groupId) {
        return database.with(session -> session.find(GroupRow.class, groupId, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNotNull()
                .call(row -> session.fetch(row.sessions).chain(() -> session.fetch(row.seats)))
                .map(row -> Optional.ofNullable(row).map(GroupRow::filed)));
    }

    @Override
    public Uni<Void> keep(Group.Opened now, List<GroupEvent> events, long version, Instant at) {
        return database.with(session -> row(session, now.outline(), version)
                .chain(row -> {
                    row.version = version;
                    row.write(now);
                    writeSessions(row, now);
                    events.forEach(event -> writeLeaving(row, event, at));
                    now.roster()
                            .members()
                            .forEach(member -> seat(row, now, member.seat()).write(member.seat(), member.from()));
                    now.roster().waiting().forEach(seat -> seat(row, now, seat).write(seat, null));
                    return session.persist(row);
                })
                .chain(session::flush));
    }

    @Override
    public Uni<Optional<UUID>> groupOf(UUID referralId, String module) {
        return database.with(session -> session.createSelectionQuery(ELSEWHERE, UUID.class)
                .setParameter("referralId", referralId)
                .setParameter("module", module)
                .getSingleResultOrNull()
                .map(Optional::ofNullable));
    }

    @Override
    public Uni<List<UUID>> groupsOf(Collection<UUID> referralIds) {
        return database.with(session -> session.createSelectionQuery(OF_ALL, UUID.class)
                .setParameter("referralIds", referralIds)
                .getResultList());
    }

    @Override
    public Uni<Set<UUID>> forgotten(Set<UUID> referralIds) {
        return database.with(session -> session.createNativeQuery(FORGOTTEN, UUID.class)
                .setParameter(1, referralIds.toArray(UUID[]::new))
                .getResultList()
                .map(Set::copyOf));
    }

    private static Uni<GroupRow> row(Mutiny.Session session, Outline outline, long version) {
        return version > 1
                ? session.find(GroupRow.class, outline.id())
                : Uni.createFrom().item(GroupRow.of(outline));
    }

    private static void writeSessions(GroupRow row, Group.Opened now) {
        for (var session : now.series().sessions()) {
            row.sessions.stream()
                    .filter(known -> known.id.equals(session.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> known.write(session), () -> row.sessions.add(GroupSessionRow.of(row.id, session)));
        }
    }

    /** Who left is on no list any more, but what they said and why they left stays. */
    private static void writeLeaving(GroupRow row, GroupEvent event, Instant at) {
        switch (event) {
            case GroupEvent.OfferAnswered(var who, var answer, var said) ->
                taken(row, who).ifPresent(seat -> seat.answered(answer, said));
            case GroupEvent.SeatLeft(var who, var because, var _) ->
                taken(row, who).ifPresent(seat -> seat.left(because, at));
            case GroupEvent.GroupOpened _,
                    GroupEvent.PlaceTaken _,
                    GroupEvent.WaitBegan _,
                    GroupEvent.MovedUp _,
                    GroupEvent.IntroductionAgreed _,
                    GroupEvent.GroupStarted _,
                    GroupEvent.SeriesPutOff _,
                    GroupEvent.FellBelowMinimum _,
                    GroupEvent.AlternativesOffered _,
                    GroupEvent.SessionsChanged _,
                    GroupEvent.GroupReshaped _,
                    GroupEvent.GroupFinished _,
                    GroupEvent.GroupCancelled _ -> {}
        }
    }

    private static SeatRow seat(GroupRow row, Group.Opened now, Seat seat) {
        return taken(row, seat.referralId()).orElseGet(() -> {
            var fresh = SeatRow.of(now.outline(), seat);
            row.seats.add(fresh);
            return fresh;
        });
    }

    private static Optional<SeatRow> taken(GroupRow row, UUID referralId) {
        return row.seats.stream()
                .filter(seat -> seat.isTaken() && seat.referralId.equals(referralId))
                .findFirst();
    }
}
