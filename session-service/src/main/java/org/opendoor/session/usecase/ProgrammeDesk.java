package org.opendoor.session.usecase;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.usecase.Programmes.Change;

/**
 * The way every command takes: load and lock, decide, save, and let follow what follows; all of it in one transaction, or
 * in the one that is running. Many commands take it together, in as many statements as one.
 */
@ApplicationScoped
public class ProgrammeDesk {

    private final Transactions transactions;
    private final Programmes programmes;
    private final List<Consequence> consequences;
    private final InstantSource clock;

    public ProgrammeDesk(
            Transactions transactions,
            Programmes programmes,
            @All List<Consequence> consequences,
            InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.consequences = consequences;
        this.clock = clock;
    }

    public Uni<Outcome> put(UUID referralId, Reach reach, Function<Instant, ProgrammeCommand> command) {
        return put(referralId, reach, Optional.empty(), command);
    }

    /**
     * @param seen the version that the caller has seen, where they must have seen the latest
     */
    public Uni<Outcome> put(
            UUID referralId, Reach reach, Optional<Long> seen, Function<Instant, ProgrammeCommand> command) {
        return putAll(List.of(new Asked(referralId, reach, seen, command))).map(List::getFirst);
    }

    /**
     * Puts commands to many programmes. What is accepted is kept, whatever becomes of the others.
     *
     * @return what came of each, in the order asked; of two to one programme the second is decided on what the first left
     */
    public Uni<List<Outcome>> putAll(List<Asked> all) {
        return putAll(all, _ -> true);
    }

    /**
     * @param only whether the outcomes are to be kept, once all are known; where not, nothing happened, and the outcomes
     *     say what would have
     */
    public Uni<List<Outcome>> putAll(List<Asked> all, Predicate<List<Outcome>> only) {
        var ids = all.stream().map(Asked::referralId).collect(Collectors.toSet());
        return transactions.in(() -> programmes.lock(ids).chain(found -> {
            var inHand = new InHand(found, clock.instant());
            var outcomes = all.stream().map(inHand::decide).toList();
            var changes = inHand.changes();
            return changes.isEmpty() || !only.test(outcomes)
                    ? Uni.createFrom().item(outcomes)
                    : happen(changes).replaceWith(outcomes);
        }));
    }

    private Uni<Void> happen(Collection<Change> changes) {
        var happenings = Change.happenings(changes);
        var done = programmes.keep(changes);
        for (var consequence : consequences) {
            done = done.chain(() -> consequence.follow(happenings));
        }
        return done;
    }
}
