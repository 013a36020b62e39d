package org.opendoor.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.eventing.sample.Speaker.event;
import static org.opendoor.eventing.sample.Speaker.say;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.sample.Bench;
import org.opendoor.eventing.sample.Observer;

/** Somebody's forgotten transaction holds the inbox for longer than any number of tries would last. */
@QuarkusTest
@Bench
@TestProfile(LockedInboxIT.Impatient.class)
class LockedInboxIT {

    private static final int MORE_THAN_ANY_TRIES = 10;

    /** The same as in a service, where the database gives up waiting for a lock after ten seconds, in less time. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.reactive.additional-properties.lock_timeout", "100ms");
        }
    }

    @Inject
    DataSource database;

    @Inject
    Observer observer;

    @Test
    void a_good_event_outlasts_a_lock_on_the_inbox_however_long_it_is_held() throws SQLException {
        var failed = new AtomicInteger();
        var counting = new Counting(failed);
        var log = Logger.getLogger(Inbox.class.getName());
        log.addHandler(counting);
        try (var connection = database.getConnection()) {
            lock(connection);
            say(List.of(event("notes", "locked-out", "sample.note.v1", 1)));
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> failed.get() > MORE_THAN_ANY_TRIES);
            connection.rollback();
        } finally {
            log.removeHandler(counting);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !observer.effects("locked-out").isEmpty()
                        || observer.count("select count(*) from dead_letter where key = 'locked-out'") > 0);
        assertThat(observer.effects("locked-out")).hasSize(1);
    }

    private static void lock(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table inbox in access exclusive mode");
        }
    }

    /** Counts the batches that failed. */
    private static final class Counting extends Handler {

        private final AtomicInteger failed;

        Counting(AtomicInteger failed) {
            this.failed = failed;
        }

        @Override
        public void publish(LogRecord record) {
            if (String.valueOf(record.getMessage()).startsWith("batch failed")) {
                failed.incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
