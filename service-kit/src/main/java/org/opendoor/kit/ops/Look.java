package org.opendoor.kit.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/**
 * The last look at something that cannot be asked during a scrape, and the gauges that show it. A look that failed, or that
 * no newer one has followed in time, is no look: its gauges are NaN, for a stale zero would look like peace.
 *
 * @param <T> what is seen
 */
public final class Look<T> {
    private static final Logger LOG = Logger.getLogger(Look.class);
    private static final Duration GOOD_FOR = Duration.ofSeconds(9);
    private static final Duration GIVEN_UP_AFTER = Duration.ofSeconds(60);

    private record Seen<T>(T value, long atNanos) {}

    private final String what;
    private final Supplier<Uni<T>> question;
    private final MeterRegistry meters;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Seen<T> last;
    private volatile boolean failing;

    Look(String what, Supplier<Uni<T>> question, MeterRegistry meters) {
        this.what = what;
        this.question = question;
        this.meters = meters;
    }

    /** What was seen, or empty if that is unknown at present. */
    public Optional<T> last() {
        return Optional.ofNullable(last)
                .filter(seen -> System.nanoTime() - seen.atNanos() < GOOD_FOR.toNanos())
                .map(Seen::value);
    }

    /** Shows a number of what was seen. */
    public Look<T> gauge(String name, String description, ToDoubleFunction<T> number) {
        return gauge(name, description, List.of(), number);
    }

    /** Shows a number of what was seen, under labels. */
    public Look<T> gauge(String name, String description, List<Tag> labels, ToDoubleFunction<T> number) {
        Gauge.builder(name, this, look -> look.last().map(number::applyAsDouble).orElse(Double.NaN))
                .description(description)
                .tags(labels)
                .register(meters);
        return this;
    }

    /** Looks, unless the look before is still under way: questions must not pile up before a database that hangs. */
    void again() {
        if (looking.compareAndSet(false, true)) {
            question.get()
                    .ifNoItem()
                    .after(GIVEN_UP_AFTER)
                    .fail()
                    .onTermination()
                    .invoke(() -> looking.set(false))
                    .subscribe()
                    .with(this::seen, this::failed);
        }
    }

    private void seen(T value) {
        last = new Seen<>(value, System.nanoTime());
        if (failing) {
            failing = false;
            LOG.infof("can be seen again what=%s", what);
        }
    }

    /** Says so once, not every few seconds. */
    private void failed(Throwable failure) {
        last = null;
        if (!failing) {
            failing = true;
            LOG.warnf("cannot be seen what=%s cause=%s", what, failure);
        }
    }
}
