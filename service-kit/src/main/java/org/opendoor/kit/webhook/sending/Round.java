package org.opendoor.kit.webhook.sending;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.opendoor.eventing.Transactions;
import org.opendoor.kit.history.Change;
import org.opendoor.kit.history.Feed;
import org.opendoor.kit.history.Place;

/** Serves one claimed subscription: the next piece of the feed, one message after the other. */
@ApplicationScoped
class Round {
    private static final Logger LOG = Logger.getLogger(Round.class);
    private static final int PIECE = 100;
    private static final Duration LASTS = Duration.ofSeconds(20);
    private static final Duration REST = Duration.ofSeconds(1);

    private final Feed feed;
    private final Messages messages;
    private final Calls calls;
    private final Claims claims;
    private final Deliveries deliveries;
    private final Transactions transactions;

    Round(Feed feed, Messages messages, Calls calls, Claims claims, Deliveries deliveries, Transactions transactions) {
        this.feed = feed;
        this.messages = messages;
        this.calls = calls;
        this.claims = claims;
        this.deliveries = deliveries;
        this.transactions = transactions;
    }

    /** Ends well before the lease does, whatever the target does: then somebody goes on from where this has come. */
    Uni<Void> serve(Claim claim) {
        Instant end = Instant.now().plus(LASTS);
        return feed.after(claim.place(), claim.whose(), PIECE)
                .chain(piece -> goOn(claim, piece, claim.place(), piece.size() == PIECE ? Duration.ZERO : REST, end));
    }

    private Uni<Void> goOn(Claim claim, List<Change> piece, Place reached, Duration then, Instant end) {
        var wanted = piece.stream().filter(claim::wants).findFirst();
        if (wanted.isEmpty()) {
            var last = piece.isEmpty() ? reached : piece.getLast().place();
            return claims.release(claim, last, then);
        }
        if (Instant.now().isAfter(end)) {
            return claims.release(claim, reached, Duration.ZERO);
        }
        var next = wanted.get();
        var rest = piece.subList(piece.indexOf(next) + 1, piece.size());
        return send(claim, next)
                .chain(taken -> taken
                        ? goOn(claim.working(), rest, next.place(), then, end)
                        : Uni.createFrom().voidItem());
    }

    /** Whether to go on with the next one. */
    private Uni<Boolean> send(Claim claim, Change change) {
        var message = messages.of(change.happened());
        return calls.post(
                        claim.target(), message.headers(Instant.now(), claim.keys()), message.body(), claim.failures())
                .chain(answer -> transactions.in(() -> settle(claim, change, answer)));
    }

    private Uni<Boolean> settle(Claim claim, Change change, Answer answer) {
        var verdict = Verdict.of(answer.outcome(), claim.failures(), claim.failingFor());
        return follow(claim, change, verdict)
                .chain(mine -> mine
                        ? deliveries.note(claim.webhook(), change, answer).replaceWith(verdict instanceof Verdict.GoOn)
                        : Uni.createFrom().item(false));
    }

    private Uni<Boolean> follow(Claim claim, Change change, Verdict verdict) {
        return switch (verdict) {
            case Verdict.GoOn() -> claims.advance(claim, change.place());
            case Verdict.Again(var later) -> claims.postpone(claim, later);
            case Verdict.Off(var why) -> {
                LOG.warnf("webhook switched off webhook=%s because=%s", claim.webhook(), why);
                yield claims.switchOff(claim, why);
            }
        };
    }
}
