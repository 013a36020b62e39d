package org.opendoor.setup;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.errors.RetriableException;

/** Does something with a server that may not be there yet: again and again, but not for ever. */
final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** 08…: no connection. 57P03: it is only starting. */
    private static final String NOT_THERE = "08|57P03";

    /** May fail because a server is not there. */
    @FunctionalInterface
    interface Attempt {
        void make() throws SQLException, ExecutionException, InterruptedException;
    }

    private Patience() {}

    static void until(String server, Attempt attempt) throws SQLException, ExecutionException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            try {
                attempt.make();
                return;
            } catch (SQLException | ExecutionException failure) {
                if (!isNotThere(failure) || System.nanoTime() > deadline) {
                    throw failure;
                }
                System.out.println(server + " is not there yet");
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static boolean isNotThere(Exception failure) {
        return switch (failure) {
            case SQLException sql -> String.valueOf(sql.getSQLState()).matches("(" + NOT_THERE + ").*");
            case ExecutionException kafka -> kafka.getCause() instanceof RetriableException;
            default -> false;
        };
    }
}
