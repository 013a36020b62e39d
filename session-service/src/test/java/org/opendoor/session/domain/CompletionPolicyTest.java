package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.CANCELLED_BY_PROVIDER;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.EndingKind.COMPLETED;
import static org.opendoor.session.domain.EndingKind.DROPPED_OUT;
import static org.opendoor.session.domain.EndingKind.NOT_STARTED;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.end;
import static org.opendoor.session.domain.Samples.past;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionPolicyTest {

    @ParameterizedTest(name = "{0} attended and {1} missed of {2} is {3}")
    @CsvSource({
        "3, 0, 3, COMPLETED",
        "2, 1, 3, DROPPED_OUT",
        "1, 2, 3, DROPPED_OUT",
        "0, 3, 3, NOT_STARTED",
        "1, 0, 1, COMPLETED",
        "3, 1, 4, COMPLETED",
        "4, 2, 6, DROPPED_OUT",
        "5, 1, 6, COMPLETED",
        "6, 2, 8, COMPLETED",
        "10, 2, 12, COMPLETED",
        "9, 3, 12, DROPPED_OUT",
        "2, 0, 3, COMPLETED",
        "0, 0, 3, NOT_STARTED"
    })
    void at_least_three_quarters_attended_and_at_most_two_missed(int attended, int missed, int of, EndingKind kind) {
        assertThat(CompletionPolicy.STANDARD.judge(new Tally(attended, missed, of), true))
                .isEqualTo(kind);
    }

    @Test
    void three_of_three_is_complete() {
        assertEnding(after(past(3), codes(3, 0)), COMPLETED, Optional.empty());
    }

    @Test
    void two_of_three_is_not() {
        assertEnding(after(past(3), codes(2, 1)), DROPPED_OUT, Optional.of(Reason.OTHER));
    }

    @Test
    void one_of_three_is_not() {
        assertEnding(after(past(3), codes(1, 2)), DROPPED_OUT, Optional.of(Reason.OTHER));
    }

    @Test
    void twelve_with_two_missed_is_complete() {
        assertEnding(after(past(12), codes(10, 2)), COMPLETED, Optional.empty());
    }

    @Test
    void twelve_with_three_missed_is_not() {
        assertEnding(after(past(12), codes(9, 3)), DROPPED_OUT, Optional.of(Reason.OTHER));
    }

    @Test
    void six_of_twelve_and_then_a_job_is_leaving_for_work() {
        var halfway = after(past(12), codes(6, 0));

        var ended = Evolution.after(halfway, Samples.accepted(halfway, end(Reason.STARTED_WORK)));

        assertEnding(ended, DROPPED_OUT, Optional.of(Reason.STARTED_WORK));
        assertThat(((Programme.Ended) ended).ending().cause().family()).contains(Family.WORK);
        assertThat(((Programme.Ended) ended).ending().aftercare().openDoor().pace())
                .isEqualTo(OpenDoor.Pace.NONE);
        assertThat(((Programme.Ended) ended).ending().tally()).isEqualTo(new Tally(6, 0, 12));
    }

    @Test
    void whoever_never_came_has_not_started() {
        assertEnding(after(past(3), codes(0, 3)), NOT_STARTED, Optional.of(Reason.OTHER));
    }

    @Test
    void a_session_that_the_provider_cancelled_counts_for_nothing() {
        assertEnding(after(past(4), ON_TIME, CANCELLED_BY_PROVIDER, ON_TIME, ON_TIME), COMPLETED, Optional.empty());
    }

    @Test
    void a_module_of_which_no_session_took_place_was_not_done() {
        var nothingOfOne = new Tally(5, 0, 8);

        assertThat(CompletionPolicy.STANDARD.judge(nothingOfOne, false)).isEqualTo(DROPPED_OUT);
        assertThat(CompletionPolicy.of(1).judge(nothingOfOne, false)).isEqualTo(COMPLETED);
    }

    @Test
    void the_policy_by_which_it_was_judged_stays_with_the_ending() {
        assertThat(after(past(3), codes(3, 0)))
                .isInstanceOfSatisfying(
                        Programme.Ended.class,
                        ended -> assertThat(ended.ending().policy()).contains(CompletionPolicy.STANDARD.version()));
    }

    private static void assertEnding(Programme state, EndingKind kind, Optional<Reason> reason) {
        assertThat(state).isInstanceOfSatisfying(Programme.Ended.class, ended -> {
            assertThat(ended.ending().kind()).isEqualTo(kind);
            assertThat(ended.ending().cause().reason()).isEqualTo(reason);
            assertThat(ended.ending().revision()).isEqualTo(1);
            assertThat(ended.ending().endedOn()).isEqualTo(Samples.TODAY);
        });
    }

    private static AttendanceCode[] codes(int attended, int missed) {
        return IntStream.range(0, attended + missed)
                .mapToObj(n -> n < attended ? ON_TIME : DID_NOT_ATTEND)
                .toArray(AttendanceCode[]::new);
    }
}
