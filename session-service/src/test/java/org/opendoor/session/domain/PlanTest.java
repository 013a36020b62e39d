package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendoor.session.domain.Samples.TODAY;
import static org.opendoor.session.domain.Samples.sessionId;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.Plan.Proposed;

class PlanTest {

    private static final Instant MONDAY = Instant.parse("2027-02-01T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2027-02-02T10:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2027-02-03T10:00:00Z");

    @Test
    void sessions_are_numbered_in_the_order_of_time_whatever_module_they_belong_to() {
        var plan = Plan.of(
                TODAY,
                List.of(
                        new Proposed(sessionId(1), WEDNESDAY, "SLEEP_WELL", Delivery.GROUP),
                        new Proposed(sessionId(2), MONDAY, "SLEEP_WELL", Delivery.GROUP),
                        new Proposed(sessionId(3), TUESDAY, "COUNSELLING", Delivery.ONE_TO_ONE)));

        assertThat(plan.sessions()).extracting(Session::id).containsExactly(sessionId(2), sessionId(3), sessionId(1));
        assertThat(plan.sessions()).extracting(Session::number).containsExactly(1, 2, 3);
        assertThat(plan.modules())
                .containsExactly(
                        new Plan.Module("SLEEP_WELL", Delivery.GROUP, 2),
                        new Plan.Module("COUNSELLING", Delivery.ONE_TO_ONE, 1));
    }

    @Test
    void sessions_at_the_same_instant_stay_in_the_order_in_which_they_came() {
        var plan = Plan.of(
                TODAY,
                List.of(
                        new Proposed(sessionId(1), MONDAY, "SLEEP_WELL", Delivery.GROUP),
                        new Proposed(sessionId(2), MONDAY, "SLEEP_WELL", Delivery.GROUP)));

        assertThat(plan.sessions()).extracting(Session::id).containsExactly(sessionId(1), sessionId(2));
    }

    @Test
    void a_session_late_in_a_summer_evening_is_on_the_british_day() {
        var session = new Session(sessionId(1), 1, Instant.parse("2027-07-01T23:15:00Z"), "SLEEP_WELL", Delivery.GROUP);

        assertThat(session.heldOn()).hasToString("2027-07-02");
    }

    @Test
    void a_plan_without_sessions_is_none() {
        assertThatThrownBy(() -> new Plan(TODAY, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
