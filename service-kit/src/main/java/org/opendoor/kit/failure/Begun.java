package org.opendoor.kit.failure;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Work that is finished once it has begun. A client that goes away cancels what it waits for, and that would end a
 * transaction in the middle; so the work has a subscriber of its own, and the client only listens in.
 */
public final class Begun {
    private static final Logger LOG = Logger.getLogger(Begun.class);
    private static final int ATTEMPTS_AFTER_A_CLASH = 3;

    private Begun() {}

    /** Begins now and runs to its end, whoever listens. */
    public static <T> Uni<T> toItsEnd(Supplier<Uni<T>> work) {
        Uni<T> once = Uni.createFrom().deferred(work::get).memoize().indefinitely();
        once.subscribe().with(done -> {}, failure -> LOG.debugf("ended with a failure cause=%s", failure));
        return once;
    }

    /**
     * Runs a command and, where somebody else changed the same thing at the same time, runs it again from the start, at
     * most three times.
     *
     * @param transaction opens a new transaction each time it is asked
     */
    public static <T> Uni<T> againAfterAClash(Supplier<Uni<T>> transaction) {
        return Uni.createFrom()
                .deferred(transaction::get)
                .onFailure(Failures::isClash)
                .retry()
                .atMost(ATTEMPTS_AFTER_A_CLASH);
    }
}
