package org.opendoor.analytics.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.opendoor.analytics.usecase.FactReading;
import org.opendoor.analytics.usecase.Heard;
import org.opendoor.analytics.usecase.ReplayFacts;
import org.opendoor.analytics.usecase.ReplayStep;
import org.opendoor.analytics.usecase.ReplayTurn;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.lag.Lag;
import org.opendoor.eventing.store.Received;

/** Works on a replay as long as it is this replica's turn. Called on a thread that may wait. */
@ApplicationScoped
class Replaying {
    private static final Logger LOG = Logger.getLogger(Replaying.class);
    private static final Duration BOUND = Duration.ofSeconds(60);

    private final String me = UUID.randomUUID().toString();
    private final ReplayFacts replay;
    private final FactReading reading;
    private final Contexts contexts;
    private final Lag lag;
    private final Map<String, Object> broker;

    Replaying(
            ReplayFacts replay,
            FactReading reading,
            Contexts contexts,
            Lag lag,
            @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.replay = replay;
        this.reading = reading;
        this.contexts = contexts;
        this.lag = lag;
        this.broker = broker;
    }

    /** Takes a turn, if there is one to be had, and works until all is read, or the turn is lost, or it is to stop. */
    void takeATurn(BooleanSupplier goOn) {
        await(() -> replay.turn(me)).ifPresent(turn -> {
            try (var consumer = new ReplayConsumer(broker, turn)) {
                if (turn.positions().isEmpty()) {
                    begin(turn, consumer);
                } else {
                    read(turn, consumer, goOn);
                }
            }
        });
    }

    /** What is said from here on, the generation hears itself: its row was committed before anybody could take a turn. */
    private void begin(ReplayTurn turn, ReplayConsumer consumer) {
        var range = consumer.range(lag.groupsByTopic().keySet());
        await(() -> replay.note(turn, range));
        LOG.infof("replay begins generation=%d partitions=%d", turn.generation(), range.size());
    }

    private void read(ReplayTurn turn, ReplayConsumer consumer, BooleanSupplier goOn) {
        var mine = true;
        var noted = System.nanoTime();
        while (mine && !consumer.isOver() && goOn.getAsBoolean()) {
            var records = consumer.next();
            var heard = understood(records);
            var now = System.nanoTime();
            var step =
                    new ReplayStep(consumer.positions(), records.size() - heard.size(), Duration.ofNanos(now - noted));
            noted = now;
            mine = await(() -> replay.take(turn, heard, step));
        }
        LOG.infof("replay rests generation=%d over=%s", turn.generation(), consumer.isOver());
    }

    /** What is no fact is a dead letter of the listeners already: it is left out, and not buried twice. */
    private List<Heard> understood(List<Received> records) {
        var heard = new ArrayList<Heard>(records.size());
        for (Received record : records) {
            switch (record.decode()) {
                case Received.Decoded.Unreadable _ -> {}
                case Received.Decoded.Event(var _, var event) -> {
                    switch (Hearing.of(event, reading)) {
                        case Hearing.Understood(var what) -> heard.add(what);
                        case Hearing.Refused _ -> {}
                    }
                }
            }
        }
        return heard;
    }

    private <T> T await(Supplier<Uni<T>> work) {
        return contexts.fresh(work).await().atMost(BOUND);
    }
}
