package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.group.Departure;
import org.opendoor.session.domain.group.Group;
import org.opendoor.session.domain.group.GroupCommand;
import org.opendoor.session.domain.group.GroupRefusal;
import org.opendoor.session.domain.group.Outline;
import org.opendoor.session.domain.group.Seat;
import org.opendoor.session.domain.group.Standing;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Reach;

/**
 * Gives somebody a place, or a turn on the waiting list. Group and programme are both locked: of two who want the last
 * place one gets it, and a programme that ends meanwhile is seen.
 */
@ApplicationScoped
public class JoinGroup {

    /** Who wants to take part, and what was agreed with them. */
    public record Wish(UUID referralId, Optional<Seat.Waiver> waiver, Optional<Instant> introducedAt) {}

    private final Transactions transactions;
    private final GroupDesk desk;
    private final Groups groups;
    private final Programmes programmes;
    private final NewIds ids;

    public JoinGroup(Transactions transactions, GroupDesk desk, Groups groups, Programmes programmes, NewIds ids) {
        this.transactions = transactions;
        this.desk = desk;
        this.groups = groups;
        this.programmes = programmes;
        this.ids = ids;
    }

    public Uni<GroupOutcome> join(UUID groupId, Reach reach, Wish wish) {
        return transactions.in(() -> groups.lock(groupId)
                .chain(found -> found.map(filed -> filed.group().outline())
                        .filter(outline -> GroupDesk.covers(reach, outline))
                        .map(outline -> join(outline, reach, wish))
                        .orElseGet(() -> Uni.createFrom().item(new GroupOutcome.Refused(GroupRefusal.NO_SUCH_GROUP)))));
    }

    private Uni<GroupOutcome> join(Outline outline, Reach reach, Wish wish) {
        return standing(outline, wish.referralId())
                .chain(standing -> groups.groupOf(wish.referralId(), outline.module())
                        .chain(other -> other.filter(id -> !id.equals(outline.id()))
                                .map(id -> leaveIfStale(outline, id, wish.referralId()))
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                        .chain(stands -> stands.map(
                                        elsewhere -> Uni.createFrom().item(elsewhere))
                                .orElseGet(() -> take(outline.id(), reach, wish, standing))));
    }

    private Uni<GroupOutcome> take(UUID groupId, Reach reach, Wish wish, Standing standing) {
        var id = ids.next();
        return desk.put(groupId, reach, now -> {
            var seat = new Seat(id, wish.referralId(), now, wish.waiver(), wish.introducedAt(), Optional.empty());
            return new GroupCommand.Join(seat, standing, now);
        });
    }

    private Uni<Standing> standing(Outline outline, UUID referralId) {
        return programmes
                .lock(referralId)
                .map(found ->
                        found.map(filed -> Standing.in(outline, filed.file())).orElse(Standing.UNKNOWN));
    }

    /** Whom a group that is over or was cancelled, or one of a provider they left, has on its list leaves it; any other stands in the way. */
    private Uni<Optional<GroupOutcome>> leaveIfStale(Outline wanted, UUID other, UUID referralId) {
        return groups.lock(other)
                .chain(found -> found.map(FiledGroup::group)
                        .filter(group -> group instanceof Group.Cancelled
                                || group instanceof Group.Finished
                                || !group.outline().provider().equals(wanted.provider()))
                        .map(_ -> desk.put(
                                        other,
                                        new Reach.Everything(),
                                        now -> new GroupCommand.Leave(Set.of(referralId), Departure.OTHER_GROUP, now))
                                .replaceWith(Optional.<GroupOutcome>empty()))
                        .orElseGet(() -> Uni.createFrom().item(Optional.of(new GroupOutcome.Elsewhere(other)))));
    }
}
