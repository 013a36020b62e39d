package org.opendoor.kit.log;

import io.vertx.pgclient.PgException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.hibernate.exception.ConstraintViolationException;

/**
 * A failure without its message: the type, where it happened, and its causes. Of a refusal by PostgreSQL also the state
 * and the name of the constraint, and the whole message of those that only ever speak of machines.
 */
final class Wordless extends Throwable {
    private static final int DEEPEST = 20;

    private final String words;

    private Wordless(Throwable failure, Wordless cause) {
        super(null, cause, false, true);
        this.words = words(failure);
        setStackTrace(failure.getStackTrace());
    }

    /** One that is wordless already stays as it is: a line may pass more than one handler. */
    static Wordless of(Throwable failure) {
        return failure instanceof Wordless already ? already : of(failure, 0);
    }

    private static Wordless of(Throwable failure, int depth) {
        var cause = failure.getCause() == null || depth == DEEPEST ? null : of(failure.getCause(), depth + 1);
        return new Wordless(failure, cause);
    }

    private static String words(Throwable failure) {
        var type = failure.getClass().getName();
        return switch (failure) {
            case PgException refused -> type + state(refused.getSqlState()) + constraint(refused.getConstraint());
            case ConstraintViolationException refused -> type + constraint(refused.getConstraintName());
            case SQLException refused -> type + state(refused.getSQLState());
            case SocketException _,
                    UnknownHostException _,
                    ClosedChannelException _,
                    TimeoutException _,
                    io.smallrye.mutiny.TimeoutException _,
                    KafkaException _ -> failure.toString();
            default -> type;
        };
    }

    private static String state(String state) {
        return state == null ? "" : " state=" + state;
    }

    private static String constraint(String name) {
        return name == null ? "" : " constraint=" + name;
    }

    /** Stands in stack traces where the failure's own type and message would. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // this type's name would hide the failure's
    public String toString() {
        return words;
    }
}
