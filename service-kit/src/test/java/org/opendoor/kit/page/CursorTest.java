package org.opendoor.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.kit.problem.Refused;

class CursorTest {
    @Test
    void it_gives_back_what_it_was_given() {
        UUID id = UUID.randomUUID();
        Instant moment = Instant.parse("2026-11-21T10:15:30.123456Z");
        LocalDate date = LocalDate.of(2026, 11, 21);
        Cursor read = Cursor.of(Cursor.after(id, moment, date, 42, "O'Neill é", Thread.State.NEW)
                        .encoded())
                .orElseThrow();
        assertThat(read.uuid(0)).isEqualTo(id);
        assertThat(read.instant(1)).isEqualTo(moment);
        assertThat(read.date(2)).isEqualTo(date);
        assertThat(read.number(3)).isEqualTo(42);
        assertThat(read.text(4)).isEqualTo("O'Neill é");
        assertThat(read.text(5)).isEqualTo("NEW");
    }

    @Test
    void none_is_the_first_page() {
        assertThat(Cursor.of(null)).isEmpty();
        assertThat(Cursor.of(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "ä", "=", "AA", "_w"})
    void what_was_not_encoded_here_is_refused(String parameter) {
        assertThatThrownBy(() -> Cursor.of(parameter).orElseThrow().number(0)).isInstanceOf(Refused.class);
    }

    @Test
    void a_key_of_another_kind_is_refused() {
        Cursor cursor = Cursor.of(Cursor.after("x").encoded()).orElseThrow();
        assertThatThrownBy(() -> cursor.uuid(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cursor.number(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cursor.date(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cursor.instant(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cursor.text(1)).isInstanceOf(Refused.class);
    }

    @Test
    void a_year_that_no_database_knows_is_refused() {
        Cursor cursor = Cursor.of(Cursor.after("+999999999-01-01", "+1000000-01-01T00:00:00Z")
                        .encoded())
                .orElseThrow();
        assertThatThrownBy(() -> cursor.date(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cursor.instant(1)).isInstanceOf(Refused.class);
    }
}
