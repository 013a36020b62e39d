package org.opendoor.kit.timer;

import io.opentelemetry.api.trace.StatusCode;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.opendoor.eventing.Causality;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.trace.SpanKeys;
import org.opendoor.eventing.trace.Spans;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.timer.TimerRows.Claimed;

/** Fires one timer after the other, each in a transaction of its own on a context of its own. */
@ApplicationScoped
class Firing {
    private static final Logger LOG = Logger.getLogger(Firing.class);
    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 9;

    private final Map<String, TimerHandler> handlers = new HashMap<>();
    private final TimerRows rows;
    private final Transactions transactions;
    private final Contexts contexts;
    private final PlatformClock clock;
    private final Spans spans;

    Firing(
            @All List<TimerHandler> handlers,
            TimerRows rows,
            Transactions transactions,
            Contexts contexts,
            PlatformClock clock,
            Spans spans) {
        handlers.forEach(this::accept);
        this.rows = rows;
        this.transactions = transactions;
        this.contexts = contexts;
        this.clock = clock;
        this.spans = spans;
    }

    boolean hasWork() {
        return !handlers.isEmpty();
    }

    /** Fires the timer that has been due longest; false if none is due, or none that nobody else is firing. */
    Uni<Boolean> next() {
        return Uni.createFrom().deferred(() -> {
            var tried = new AtomicReference<Shot>();
            return bounded(() -> fireOne(tried))
                    .onItemOrFailure()
                    .invoke((fired, failure) -> end(tried.get(), failure))
                    .onFailure(failure -> tried.get() != null)
                    .recoverWithUni(failure -> noteFailure(tried.get(), failure));
        });
    }

    /** A database that never answers must not end the firing of all other timers. */
    private <T> Uni<T> bounded(Supplier<Uni<T>> work) {
        return contexts.fresh(() -> transactions.in(work))
                .ifNoItem()
                .after(BOUND)
                .fail();
    }

    private Uni<Boolean> fireOne(AtomicReference<Shot> tried) {
        var now = clock.now();
        return rows.claim(handlers.keySet(), now).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(false);
            }
            Claimed timer = found.get();
            tried.set(begin(timer));
            return handlers.get(timer.kind())
                    .fire(new FiredTimer(timer.key(), timer.due(), now))
                    .chain(() -> rows.done(timer, now))
                    .replaceWith(true);
        });
    }

    /** What fires is a piece of work of its own, with a correlation id and a trace of its own. */
    private Shot begin(Claimed timer) {
        var id = Ids.next();
        var why = new Causality(id, null, spans.timer(timer.kind(), id, timer.setBy()));
        why.enter();
        LOG.infof("timer fires kind=%s key=%s due=%s setBy=%s", timer.kind(), timer.key(), timer.due(), timer.setBy());
        return new Shot(timer, why);
    }

    private static void end(Shot shot, Throwable failure) {
        if (shot != null) {
            var span = shot.why().span();
            if (failure != null) {
                span.setStatus(StatusCode.ERROR);
                span.setAttribute(SpanKeys.ERROR, failure.getClass().getName());
            }
            span.end();
        }
    }

    private Uni<Boolean> noteFailure(Shot shot, Throwable failure) {
        Claimed timer = shot.timer();
        Duration pause = pauseAfter(timer.attempts());
        shot.why()
                .logging(() -> LOG.warnf(
                        "timer failed kind=%s key=%s attempts=%d pause=%s cause=%s",
                        timer.kind(), timer.key(), timer.attempts() + 1, pause, failure));
        return bounded(() -> rows.failed(timer, pause, failure.toString())).replaceWith(true);
    }

    /** One firing of a timer, and the piece of work that it is. */
    private record Shot(Claimed timer, Causality why) {}

    /** 1, 2, 4 … seconds, five minutes at most. */
    static Duration pauseAfter(int attempts) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void accept(TimerHandler handler) {
        if (handlers.putIfAbsent(handler.kind(), handler) != null) {
            throw new IllegalStateException("two timer handlers for " + handler.kind());
        }
    }
}
