package org.opendoor.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceTest {
    @ParameterizedTest
    @CsvSource({"+5d, PT120H", "5d, PT120H", "+2w, PT336H", "+3h, PT3H", "+30m, PT30M", "P1DT2H, PT26H", "+0d, PT0S"})
    void people_say_how_far(String words, Duration meant) {
        assertThat(Distance.parse(words)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5d", "PT-5H", "-P1D"})
    void never_backwards(String words) {
        assertThatThrownBy(() -> Distance.parse(words)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "d", "five days", "+5y", "+123456d"})
    void anything_else_is_refused_with_an_example(String words) {
        assertThatThrownBy(() -> Distance.parse(words)).hasMessageContaining("+5d");
    }

    @Test
    void an_offset_that_was_never_set_is_none(@TempDir Path folder) {
        var offset = new ClockOffset(folder.resolve("clock-offset"));

        assertThat(offset.read()).isEqualTo(Duration.ZERO);
        offset.write(Duration.ofDays(3));
        assertThat(offset.read()).isEqualTo(Duration.ofDays(3));
    }
}
