package org.opendoor.session.usecase.group;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.group.GroupCommand.Rearrange;
import org.opendoor.session.usecase.Reach;

/**
 * Takes a group to another venue or practitioner from a session on. People asked to keep both, so that whoever does it is
 * told first what it touches, and means it.
 */
@ApplicationScoped
public class RearrangeGroup {

    /** What is to be otherwise; empty stays as it is. */
    public record Change(Optional<Integer> from, Optional<String> venue, Optional<String> practitioner) {}

    private final Transactions transactions;
    private final GroupDesk desk;
    private final KnownPlaces places;
    private final Handovers handovers;
    private final InstantSource clock;

    public RearrangeGroup(
            Transactions transactions, GroupDesk desk, KnownPlaces places, Handovers handovers, InstantSource clock) {
        this.transactions = transactions;
        this.desk = desk;
        this.places = places;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** What it would come to; nothing is saved. */
    public Uni<GroupOutcome> foresee(UUID groupId, Reach reach, Change change) {
        return transactions.in(() -> desk.foresee(groupId, reach, now -> command(change, Optional.empty(), now))
                .chain(outcome -> places.checked(outcome, change)));
    }

    /** @param summaries what the lead hands over, by referral id */
    public Uni<GroupOutcome> save(UUID groupId, Reach reach, Change change, Map<UUID, String> summaries, String by) {
        return transactions.in(() -> desk.put(
                        groupId, reach, now -> command(change, Optional.of(summaries.keySet()), now))
                .chain(outcome -> places.checked(outcome, change))
                .call(outcome -> outcome instanceof GroupOutcome.Changed && !summaries.isEmpty()
                        ? handovers.keep(groupId, summaries, new Handovers.Written(by, clock.instant()))
                        : Uni.createFrom().voidItem()));
    }

    private static Rearrange command(Change change, Optional<Set<UUID>> handedOver, java.time.Instant now) {
        return new Rearrange(change.from(), change.venue(), change.practitioner(), handedOver, now);
    }
}
