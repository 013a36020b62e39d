package org.opendoor.kit.failure;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.hibernate.StaleStateException;

/**
 * What a failure of the database, or of the identity provider whose keys are not known yet, means for the one who asked.
 * States are PostgreSQL's (Appendix A of its manual).
 */
public final class Failures {
    private static final String UNIQUE_VIOLATION = "23505";

    /** Serialization failure, deadlock, lock not available: nothing was done, and another attempt may well succeed. */
    private static final Set<String> CLASHES = Set.of("40001", "40P01", "55P03");

    /** The server is starting, stopping, out of connections, or gave up on a statement that took too long. */
    private static final Set<String> SERVER_GONE = Set.of("57P01", "57P02", "57P03", "53300", "57014", "25P03");

    private static final Set<String> POOL_WORDS = Set.of("Timeout", "Connection is closed", "Pool closed");

    private static final String CONNECTION_EXCEPTION = "08";

    private Failures() {}

    /** Whether somebody else changed the same thing at the same time, so that a new attempt makes sense. */
    public static boolean isClash(Throwable failure) {
        return Causes.any(failure, cause -> switch (cause) {
            case OptimisticLockException _, StaleStateException _ -> true;
            case PgException pg -> CLASHES.contains(state(pg));
            default -> false;
        });
    }

    /** Whether the database (or whatever else is needed) cannot be reached or does not answer in time. */
    public static boolean isDependencyDown(Throwable failure) {
        return Causes.any(failure, Failures::isOutage);
    }

    /** The name of the unique constraint that refused a row, for stores that turn it into a business answer. */
    public static Optional<String> violatedUnique(Throwable failure) {
        return Causes.find(failure, PgException.class)
                .filter(pg -> UNIQUE_VIOLATION.equals(pg.getSqlState()))
                .map(PgException::getConstraint);
    }

    private static String state(PgException failure) {
        return failure.getSqlState() == null ? "" : failure.getSqlState();
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case PgException pg -> {
                String state = state(pg);
                yield SERVER_GONE.contains(state) || state.startsWith(CONNECTION_EXCEPTION);
            }
            case ConnectException _,
                    UnknownHostException _,
                    ClosedConnectionException _,
                    ClosedChannelException _,
                    HttpClosedException _,
                    OIDCException _,
                    TimeoutException _,
                    io.smallrye.mutiny.TimeoutException _ -> true;
            // The pool has no exception type of its own for "no connection within the time allowed".
            default -> cause.getMessage() != null && POOL_WORDS.contains(cause.getMessage());
        };
    }
}
