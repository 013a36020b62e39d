package org.opendoor.session.rest.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.opendoor.session.testing.PlannedPeople;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;

/** A register is quick because it asks the database the same few things, however many rows it has. */
@QuarkusTest
@RealService
class RegisterStatementsIT {

    private static final int SESSIONS = 3;

    private final Practitioner practitioner = new Practitioner("counted-nhs-" + UUID.randomUUID());

    @Inject
    DataSource database;

    @Test
    void five_hundred_rows_take_as_many_statements_as_ten() throws SQLException {
        var plans = new PlannedPeople(database, practitioner.provider(), SESSIONS);

        var ofTen = statements(plans.make(10));
        var ofMany = statements(plans.make(500));

        assertThat(ofMany).isNotEmpty().hasSameSizeAs(ofTen).hasSizeLessThan(20);
    }

    /** What the service asks while it takes a register of these people's first session. */
    private List<String> statements(List<UUID> people) {
        var correlationId = UUID.randomUUID().toString();
        var log = Logger.getLogger("org.hibernate.SQL");
        var heard = new Heard(correlationId);
        log.addHandler(heard);
        log.setLevel(Level.FINE);
        try {
            post(people, correlationId);
        } finally {
            log.setLevel(null);
            log.removeHandler(heard);
        }
        return heard.statements;
    }

    private void post(List<UUID> people, String correlationId) {
        var rows = people.stream()
                .map(id -> "{\"referralId\": \"%s\", \"sessionId\": \"%s\", \"code\": \"5\"}"
                        .formatted(id, PlannedPeople.session(id, 1)))
                .collect(Collectors.joining(", "));
        var answer = practitioner
                .asked()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("X-Correlation-Id", correlationId)
                .body("{\"recordedAt\": \"%s\", \"rows\": [%s]}".formatted(Instant.now(), rows))
                .post("/v1/registers");
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    /** Statements of one request: timers and other registers ask theirs meanwhile. */
    private static final class Heard extends Handler {

        private final String correlationId;
        private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

        Heard(String correlationId) {
            this.correlationId = correlationId;
        }

        @Override
        public void publish(LogRecord said) {
            if (correlationId.equals(ExtLogRecord.wrap(said).getMdc("correlationId"))) {
                statements.add(said.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
