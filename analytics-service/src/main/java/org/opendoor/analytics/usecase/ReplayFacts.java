package org.opendoor.analytics.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.store.Failure;

/**
 * Tells a generation that is being built what was said before it was begun. A step and the facts it brings are one
 * transaction, so a replay goes on exactly where it was, whoever goes on with it; a fact that the generation has heard
 * itself meanwhile is told once all the same.
 */
@ApplicationScoped
public class ReplayFacts {
    private static final Logger LOG = Logger.getLogger(ReplayFacts.class);

    private final Transactions transactions;
    private final ReplayStore replays;
    private final StoreFacts facts;

    public ReplayFacts(Transactions transactions, ReplayStore replays, StoreFacts facts) {
        this.transactions = transactions;
        this.replays = replays;
        this.facts = facts;
    }

    public Uni<Optional<ReplayTurn>> turn(String replayer) {
        return transactions.in(() -> replays.turn(replayer));
    }

    public Uni<Void> note(ReplayTurn turn, List<ReplayPosition> positions) {
        return transactions.in(() -> replays.note(turn.generation(), positions));
    }

    /**
     * One step. Heard live, an event at fault became a dead letter; here it is left out, and the others of its batch are
     * not.
     *
     * @return false if the turn is over because it is somebody else's now
     */
    public Uni<Boolean> take(ReplayTurn turn, List<Heard> heard, ReplayStep step) {
        return transactions
                .in(() -> tell(turn, heard, step))
                .onFailure(failure -> Failure.of(failure) == Failure.FAULT && !heard.isEmpty())
                .recoverWithUni(failure ->
                        heard.size() == 1 ? leaveOut(turn, heard.getFirst(), step, failure) : halve(turn, heard, step));
    }

    private Uni<Boolean> tell(ReplayTurn turn, List<Heard> heard, ReplayStep step) {
        var events = heard.stream().map(each -> each.fact().id()).toList();
        return replays.setAside(events)
                .chain(aside -> replays.advance(turn, step.leavingOut(aside.size()))
                        .call(mine -> mine
                                ? facts.storeIn(turn.generation(), without(aside, heard))
                                : Uni.createFrom().voidItem()));
    }

    private Uni<Boolean> halve(ReplayTurn turn, List<Heard> heard, ReplayStep step) {
        var half = heard.size() / 2;
        return take(turn, heard.subList(0, half), ReplayStep.ON_THE_WAY)
                .chain(mine -> mine
                        ? take(turn, heard.subList(half, heard.size()), step)
                        : Uni.createFrom().item(false));
    }

    private Uni<Boolean> leaveOut(ReplayTurn turn, Heard culprit, ReplayStep step, Throwable failure) {
        LOG.warnf(
                "fact left out generation=%d event=%s cause=%s",
                turn.generation(), culprit.fact().id(), failure);
        return take(turn, List.of(), step.leavingOut(1));
    }

    private static List<Heard> without(Set<UUID> aside, List<Heard> heard) {
        return heard.stream().filter(each -> !aside.contains(each.fact().id())).toList();
    }
}
