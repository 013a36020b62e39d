package org.opendoor.eventing;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.opendoor.eventing.store.Failure;
import org.opendoor.eventing.store.Received;

/**
 * Lets what is heard take effect once. A batch is claimed and handled in one transaction; one that fails is tried again,
 * then halved down to the event at fault, which becomes a dead letter: no event ever holds back the others, and a batch
 * is never refused to Kafka.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final int TRIES = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Contexts contexts;
    private final Transactions transactions;
    private final Settlement settlement;
    private final Deaths deaths;

    Inbox(Contexts contexts, Transactions transactions, Settlement settlement, Deaths deaths) {
        this.contexts = contexts;
        this.transactions = transactions;
        this.settlement = settlement;
        this.deaths = deaths;
    }

    /** Completes when each event of the batch has taken effect, waits, or is a dead letter; it never fails. */
    public Uni<Void> receive(EventHandler handler, ConsumerRecords<String, byte[]> batch) {
        var records = new ArrayList<Received>(batch.count());
        batch.forEach(record -> records.add(Received.of(record)));
        return settle(handler, records, 1);
    }

    private Uni<Void> settle(EventHandler handler, List<Received> batch, int attempt) {
        return untilTheDatabaseAnswers(handler, batch, () -> settlement.first(handler, batch))
                .onFailure()
                .recoverWithUni(failure -> recover(handler, batch, attempt, failure));
    }

    /** One transaction on a context of its own; while the database is away it is begun anew, for as long as that takes. */
    private Uni<Void> untilTheDatabaseAnswers(EventHandler handler, List<Received> batch, Supplier<Uni<Void>> work) {
        return contexts.fresh(() -> transactions.in(work))
                .ifNoItem()
                .after(BOUND)
                .fail()
                .onFailure()
                .invoke(failure -> Causality.logging(
                        batch,
                        () -> LOG.warnf(
                                "batch failed consumer=%s size=%d cause=%s",
                                handler.consumer(), batch.size(), failure)))
                .onFailure(failure -> heals(failure, batch.size()))
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    /** A batch that does not end in time may be too large for a slow database: it is halved. One event is not at fault. */
    private static boolean heals(Throwable failure, int size) {
        return Failure.of(failure) == Failure.AWAY && (size == 1 || !(failure instanceof TimeoutException));
    }

    private Uni<Void> recover(EventHandler handler, List<Received> batch, int attempt, Throwable failure) {
        if (Failure.of(failure) == Failure.CONFLICT && attempt < TRIES) {
            return later().chain(() -> settle(handler, batch, attempt + 1));
        }
        if (batch.size() == 1) {
            return alone(handler, batch.getFirst());
        }
        var half = batch.size() / 2;
        return settle(handler, batch.subList(0, half), 1)
                .chain(() -> settle(handler, batch.subList(half, batch.size()), 1));
    }

    /** The last try of one event, without what waits for it: a fault of a parked event must not be laid at its door. */
    private Uni<Void> alone(EventHandler handler, Received culprit) {
        return untilTheDatabaseAnswers(handler, List.of(culprit), () -> {
                    Parking.leaveToTheSweep();
                    return settlement.first(handler, List.of(culprit));
                })
                .onFailure()
                .recoverWithUni(failure -> bury(handler, culprit, failure));
    }

    private Uni<Void> bury(EventHandler handler, Received culprit, Throwable failure) {
        Causality.logging(
                List.of(culprit),
                () -> LOG.errorf(
                        failure,
                        "event fails alone consumer=%s topic=%s partition=%d offset=%d",
                        handler.consumer(),
                        culprit.topic(),
                        culprit.partition(),
                        culprit.offset()));
        return untilTheDatabaseAnswers(handler, List.of(culprit), () -> dead(handler, culprit, failure))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private Uni<Void> dead(EventHandler handler, Received culprit, Throwable failure) {
        return switch (culprit.decode()) {
            case Received.Decoded.Unreadable _ -> settlement.first(handler, List.of(culprit));
            case Received.Decoded.Event event -> deaths.of(handler.consumer(), event, failure);
        };
    }

    private static Uni<Void> later() {
        return Uni.createFrom().voidItem().onItem().delayIt().by(FIRST_PAUSE);
    }
}
