package org.opendoor.eventing.store;

import com.fasterxml.jackson.core.JacksonException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/** What a failed transaction tells about trying again. */
public enum Failure {
    /** The database is away or restarting, or somebody holds a lock: the same work will succeed later, however late. */
    AWAY,
    /** Another transaction was in the way: the same work will succeed soon. */
    CONFLICT,
    /** The work itself is at fault. */
    FAULT;

    public static Failure of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PgException refused -> {
                    return ofState(refused.getSqlState());
                }
                case SQLException refused
                when refused.getSQLState() != null -> {
                    return ofState(refused.getSQLState());
                }
                case IOException _, TimeoutException _ -> {
                    return readable(cause) ? AWAY : FAULT;
                }
                case VertxException _, io.smallrye.mutiny.TimeoutException _ -> {
                    return AWAY;
                }
                default -> {
                    if (isLostConnection(cause)) {
                        return AWAY;
                    }
                }
            }
        }
        return FAULT;
    }

    /** Malformed data is an IOException in Jackson's eyes, and never heals. */
    private static boolean readable(Throwable cause) {
        return !(cause instanceof JacksonException);
    }

    private static boolean isLostConnection(Throwable cause) {
        var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pool closed")
                || (message.contains("connection") && (message.contains("clos") || message.contains("lost")));
    }

    private static Failure ofState(String state) {
        return switch (state) {
            // Too slow, which may be its own fault; a standby after a failover; a transaction that idled too long.
            case "57014" -> CONFLICT;
            case "25006", "25P03" -> AWAY;
            // A lock that another session holds on and on: no number of tries outlasts it, and the work is not at
            // fault.
            case "55P03" -> AWAY;
            default -> ofClass(state);
        };
    }

    private static Failure ofClass(String state) {
        return switch (state.substring(0, 2)) {
            case "08", "28", "53", "57", "58" -> AWAY;
            case "40", "55" -> CONFLICT;
            case "23" -> state.equals("23505") ? CONFLICT : FAULT;
            default -> FAULT;
        };
    }
}
