package org.opendoor.kit.ops;

import io.micrometer.core.instrument.Tag;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.opendoor.eventing.lag.Behind;
import org.opendoor.eventing.lag.Lag;

/** How far this service's consumers are behind, as meters and for the summary. */
@ApplicationScoped
class LagWatch {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Lag lag;
    private volatile Look<List<Behind>> look;

    LagWatch(Lag lag) {
        this.lag = lag;
    }

    void start(@Observes StartupEvent started, Looks looks) {
        look = looks.at("consumer lag", lag::look);
        lag.groupsByTopic().forEach((topic, group) -> {
            var labels = List.of(Tag.of("group", group), Tag.of("topic", topic));
            look.gauge(
                    "consumer_lag_events",
                    "Events of the topic that the group has not finished",
                    labels,
                    seen -> of(topic, seen, Behind::events));
            look.gauge(
                    "consumer_lag_seconds",
                    "How long ago the oldest of them was written",
                    labels,
                    seen -> of(topic, seen, behind -> Summary.seconds(behind.age())));
        });
    }

    /**
     * The last look; where it saw somebody behind, a new one, for they may have caught up since. Empty while Kafka does
     * not answer.
     */
    Uni<Optional<List<Behind>>> now() {
        var last = Optional.ofNullable(look).flatMap(Look::last);
        if (last.isEmpty() || last.get().stream().allMatch(behind -> behind.events() == 0)) {
            return Uni.createFrom().item(last);
        }
        return lag.look()
                .map(Optional::of)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(last)
                .onFailure()
                .recoverWithItem(last);
    }

    private static double of(String topic, List<Behind> seen, ToDoubleFunction<Behind> number) {
        return seen.stream()
                .filter(behind -> behind.topic().equals(topic))
                .mapToDouble(number)
                .findFirst()
                .orElse(Double.NaN);
    }
}
