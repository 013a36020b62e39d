package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.reReferred;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.testing.Contract;

/** Whoever left is told that the door is open, at the pace of their ending, by timers in the database. */
@QuarkusTest
@Bench
class InvitationIT {
    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();

    @Test
    void who_left_is_invited_three_times_in_a_year_and_then_left_in_peace() {
        var left = left();
        assertThat(timers()).isEqualTo(3);
        clockwork.moveTo(left.plusMonths(3).minusDays(1));
        assertThat(numbers()).isEmpty();
        clockwork.moveTo(left.plusMonths(7));
        assertThat(numbers()).containsExactly(1, 2);
        clockwork.moveTo(left.plusYears(3));
        assertThat(numbers()).containsExactly(1, 2, 3);
        assertThat(invitations()).allSatisfy(said -> {
            Contract.check("followup.invitation-due", said.data().toString());
            assertThat(said.text("sender")).isEqualTo("PROVIDER");
        });
    }

    @Test
    void who_came_back_is_not_invited_any_more() {
        var left = left();
        clockwork.moveTo(left.plusMonths(4));
        Others.sayAndSettle(reReferred(journey, 2, Ids.next()));
        assertThat(timers()).isEqualTo(1);
        clockwork.moveTo(left.plusYears(2));
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void an_ending_told_twice_sets_nothing_twice() {
        var left = clockwork.today();
        var told = ended(journey, 1, EndingSample.of("DROPPED_OUT", left));
        Others.sayAndSettle(told, told);
        clockwork.moveTo(left.plusMonths(4));
        Others.sayAndSettle(
                ended(journey, 2, EndingSample.of("DROPPED_OUT", left).corrected("NOT_STARTED", "NO")));
        clockwork.moveTo(left.plusMonths(7));
        assertThat(numbers()).containsExactly(1, 2);
    }

    private LocalDate left() {
        var left = clockwork.today();
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("DROPPED_OUT", left)));
        return left;
    }

    private List<Integer> numbers() {
        return invitations().stream()
                .map(said -> said.data().get("number").asInt())
                .toList();
    }

    private long timers() {
        return Rows.count("select count(*) from timer where kind = 'invitation' and key like ?", journey + "/%");
    }

    private List<Listening.Said> invitations() {
        await().atMost(Duration.ofSeconds(20)).until(() -> Rows.count("select count(*) from outbox") == 0);
        return Listening.about(journey).stream()
                .filter(said -> said.type().equals("followup.invitation-due"))
                .toList();
    }
}
