package org.opendoor.eventing.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {

    @ParameterizedTest
    @CsvSource({
        "08006, AWAY",
        "57P01, AWAY",
        "57P03, AWAY",
        "53300, AWAY",
        "28000, AWAY",
        "25006, AWAY",
        "25P03, AWAY",
        "40001, CONFLICT",
        "40P01, CONFLICT",
        "55P03, AWAY",
        "55006, CONFLICT",
        "23505, CONFLICT",
        "57014, CONFLICT",
        "23502, FAULT",
        "22023, FAULT",
        "42P01, FAULT"
    })
    void what_postgres_answers_tells_whether_trying_again_helps(String state, Failure expected) {
        assertThat(Failure.of(new PgException("refused", "ERROR", state, null))).isEqualTo(expected);
        assertThat(Failure.of(new IllegalStateException(new SQLException("refused", state))))
                .isEqualTo(expected);
    }

    @Test
    void a_database_that_does_not_answer_is_away() {
        assertThat(Failure.of(new io.smallrye.mutiny.TimeoutException())).isEqualTo(Failure.AWAY);
        assertThat(Failure.of(new TimeoutException())).isEqualTo(Failure.AWAY);
        assertThat(Failure.of(new RuntimeException(new ConnectException("refused"))))
                .isEqualTo(Failure.AWAY);
        assertThat(Failure.of(new RuntimeException("Connection is closed"))).isEqualTo(Failure.AWAY);
        assertThat(Failure.of(new RuntimeException("Pool closed"))).isEqualTo(Failure.AWAY);
    }

    @Test
    void data_that_cannot_be_read_never_heals_although_it_is_an_io_exception() {
        IOException unreadable = new JsonParseException(null, "unexpected character");
        assertThat(Failure.of(new UncheckedIOException(unreadable))).isEqualTo(Failure.FAULT);
    }

    @Test
    void any_other_exception_is_a_fault_of_the_work() {
        assertThat(Failure.of(new NullPointerException())).isEqualTo(Failure.FAULT);
    }
}
