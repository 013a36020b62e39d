package org.opendoor.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformClockTest {
    @Test
    void it_is_ahead_of_the_machine_by_its_offset() {
        var clock = clock(Duration.ofDays(5), false);
        assertThat(clock.now())
                .isBetween(
                        Instant.now().plus(Duration.ofDays(5)).minusSeconds(60),
                        Instant.now().plus(Duration.ofDays(5)));
    }

    @Test
    void it_is_as_fine_as_the_database() {
        var now = clock(Duration.ofNanos(1), false).now();
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void it_never_starts_in_the_past() {
        assertThatThrownBy(() -> clock(Duration.ofSeconds(-1), true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_stands_still_where_it_may_not_be_moved() {
        var clock = clock(Duration.ZERO, false);
        assertThatThrownBy(() -> clock.moveTo(Duration.ofDays(1))).isInstanceOf(IllegalStateException.class);
        assertThat(clock.offset()).isZero();
    }

    @Test
    void it_tells_whoever_waits_that_it_was_moved() {
        List<String> told = new ArrayList<>();
        var clock = clock(Duration.ZERO, true);
        clock.onMove(() -> told.add("moved"));
        assertThat(clock.moveTo(Duration.ofDays(1))).isTrue();
        assertThat(clock.moveTo(Duration.ofHours(1))).isFalse();
        assertThat(told).containsExactly("moved");
    }

    private static PlatformClock clock(Duration offset, boolean movable) {
        return new PlatformClock(new ClockSettings() {
            @Override
            public Duration offset() {
                return offset;
            }

            @Override
            public boolean movable() {
                return movable;
            }
        });
    }
}
