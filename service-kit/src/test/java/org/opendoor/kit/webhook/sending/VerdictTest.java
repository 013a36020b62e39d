package org.opendoor.kit.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.kit.webhook.WhyOff;

class VerdictTest {
    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void two_hundred_and_something_is_a_yes(int status) {
        assertThat(Answer.of(status, Duration.ZERO).outcome()).isEqualTo(Outcome.DELIVERED);
        assertThat(Verdict.of(Outcome.DELIVERED, 7, Duration.ofDays(5))).isEqualTo(new Verdict.GoOn());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308, 400, 401, 404, 429, 500, 503})
    void everything_else_is_tried_again_a_redirect_too(int status) {
        var outcome = Answer.of(status, Duration.ZERO).outcome();
        assertThat(outcome).isEqualTo(Outcome.REFUSED);
        assertThat(Verdict.of(outcome, 0, Duration.ZERO)).isEqualTo(new Verdict.Again(Duration.ofSeconds(5)));
    }

    @Test
    void gone_ends_it_at_once() {
        var outcome = Answer.of(410, Duration.ZERO).outcome();
        assertThat(Verdict.of(outcome, 0, Duration.ZERO)).isEqualTo(new Verdict.Off(WhyOff.GONE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            mode = Mode.EXCLUDE,
            names = {"DELIVERED", "GONE"})
    void a_target_that_fails_is_called_more_and_more_rarely_for_three_days_and_then_no_more(Outcome outcome) {
        List<Duration> pauses = new ArrayList<>();
        var failingFor = Duration.ZERO;
        int failures = 0;
        while (Verdict.of(outcome, failures, failingFor) instanceof Verdict.Again(var later)) {
            pauses.add(later);
            failingFor = failingFor.plus(later);
            failures++;
        }
        assertThat(failingFor).isEqualTo(Duration.ofDays(3));
        assertThat(pauses.subList(0, pauses.size() - 1)).isSorted();
        assertThat(pauses).hasSizeBetween(12, 20).allMatch(Duration::isPositive);
        assertThat(Verdict.of(outcome, failures, failingFor)).isEqualTo(new Verdict.Off(WhyOff.GAVE_UP));
    }
}
