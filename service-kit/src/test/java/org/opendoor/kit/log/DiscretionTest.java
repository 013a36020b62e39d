package org.opendoor.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

class DiscretionTest {
    private static final String MARK = "Marktext";

    @Test
    void what_an_exception_says_is_left_out_and_what_it_is_stays() {
        var line = line("request failed");
        line.setThrown(new IllegalStateException(MARK, new NumberFormatException("For input string: " + MARK)));
        passed(line);
        passed(line);
        assertThat(line.getThrown()).hasToString("java.lang.IllegalStateException");
        assertThat(line.getThrown().getCause()).hasToString("java.lang.NumberFormatException");
        assertThat(line.getThrown().getMessage()).isNull();
        assertThat(line.getThrown().getStackTrace()[0].getClassName())
                .isEqualTo(getClass().getName());
    }

    @Test
    void a_refusal_by_the_database_is_told_by_state_and_constraint() {
        var line = line("batch failed cause=%s");
        line.setParameters(new Object[] {
            new PgException(
                    "duplicate key " + MARK,
                    "ERROR",
                    "23505",
                    "Key (id)=(" + MARK + ") already exists.",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "public",
                    "note",
                    null,
                    null,
                    "note_district_unique")
        });
        passed(line);
        assertThat(text(line))
                .isEqualTo(
                        "batch failed cause=io.vertx.pgclient.PgException state=23505 constraint=note_district_unique");
    }

    @Test
    void what_only_speaks_of_machines_is_told_whole() {
        var line = line("relay interrupted cause=%s");
        line.setParameters(new Object[] {new ConnectException("Connection refused: /127.0.0.1:5432")});
        passed(line);
        assertThat(text(line)).endsWith("java.net.ConnectException: Connection refused: /127.0.0.1:5432");
    }

    @Test
    void an_address_loses_its_query() {
        var id = UUID.randomUUID();
        var line = line("HTTP Request to %s failed, error id: %s");
        line.setParameters(new Object[] {"/v1/people?surname=" + MARK, id});
        passed(line);
        assertThat(text(line)).isEqualTo("HTTP Request to /v1/people failed, error id: " + id);
    }

    @Test
    void who_set_something_wrong_reads_what_at_the_start() {
        var line = line("Failed to start application");
        line.setLoggerName("io.quarkus.runtime.Application");
        line.setThrown(new IllegalStateException("OPENDOOR_HTTP_PORT is not a port"));
        passed(line);
        assertThat(line.getThrown()).hasMessage("OPENDOOR_HTTP_PORT is not a port");
    }

    @Test
    void a_circle_of_causes_has_an_end() {
        var one = new IllegalStateException(MARK);
        one.initCause(new IllegalStateException(MARK, one));
        assertThat(Wordless.of(one)).hasToString("java.lang.IllegalStateException");
    }

    private static void passed(LogRecord line) {
        assertThat(new Discretion().isLoggable(line)).isTrue();
    }

    private static String text(ExtLogRecord line) {
        return new PatternFormatter("%s").format(line);
    }

    private static ExtLogRecord line(String message) {
        var line = new ExtLogRecord(
                Level.SEVERE, message, ExtLogRecord.FormatStyle.PRINTF, DiscretionTest.class.getName());
        line.setLoggerName(DiscretionTest.class.getName());
        return line;
    }
}
