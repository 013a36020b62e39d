package org.opendoor.session.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReminderPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void a_reminder_is_due_four_days_ahead() {
        assertThat(ReminderPolicy.due(NOW.plus(Duration.ofDays(7)), NOW)).contains(NOW.plus(Duration.ofDays(3)));
    }

    @Test
    void what_is_arranged_later_than_that_is_reminded_of_at_once() {
        assertThat(ReminderPolicy.due(NOW.plus(Duration.ofDays(4)), NOW)).contains(NOW);
        assertThat(ReminderPolicy.due(NOW.plus(Duration.ofDays(1)).plusSeconds(1), NOW))
                .contains(NOW);
    }

    @Test
    void nobody_is_reminded_of_what_was_agreed_a_day_before_or_is_over() {
        assertThat(ReminderPolicy.due(NOW.plus(Duration.ofDays(1)), NOW)).isEmpty();
        assertThat(ReminderPolicy.due(NOW.minusSeconds(1), NOW)).isEmpty();
    }
}
