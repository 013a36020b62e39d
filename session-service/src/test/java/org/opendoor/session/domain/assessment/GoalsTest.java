package org.opendoor.session.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.assessment.Goal.Progress.A_LITTLE;
import static org.opendoor.session.domain.assessment.Goal.Progress.MOST_OF_THE_WAY;
import static org.opendoor.session.domain.assessment.Goal.Progress.NOT_YET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How far somebody was stays written down, whatever they say later. */
class GoalsTest {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void every_step_stays_the_one_back_included() {
        var first = goal("walk to the shop", NOT_YET, 0, "practitioner-1");
        var second = goal("walk to the shop", MOST_OF_THE_WAY, 1, "practitioner-1");
        var back = goal("walk to the shop", A_LITTLE, 2, "practitioner-2");

        var now = back.since(second.since(first)).goals().getFirst();

        assertThat(now.progress()).isEqualTo(A_LITTLE);
        assertThat(now.steps())
                .containsExactly(
                        step(NOT_YET, 0, "practitioner-1"),
                        step(MOST_OF_THE_WAY, 1, "practitioner-1"),
                        step(A_LITTLE, 2, "practitioner-2"));
    }

    @Test
    void told_again_it_is_no_step_and_stays_with_whom_it_was_told_to() {
        var first = goal("walk to the shop", NOT_YET, 0, "practitioner-1");

        var now = goal("walk to the corner shop", NOT_YET, 0, "practitioner-2")
                .since(first)
                .goals()
                .getFirst();

        assertThat(now.words()).isEqualTo("walk to the corner shop");
        assertThat(now.steps()).containsExactly(step(NOT_YET, 0, "practitioner-1"));
    }

    @Test
    void what_was_said_of_one_goal_is_not_said_of_another() {
        var other = new Goals(List.of(
                Goal.set(UUID.fromString("00000000-0000-7000-8000-000000000002"), "sleep", step(NOT_YET, 3, "p"))));

        assertThat(other.since(goal("walk to the shop", NOT_YET, 0, "p"))).isEqualTo(other);
    }

    private static Goals goal(String words, Goal.Progress progress, int week, String writtenBy) {
        return new Goals(List.of(Goal.set(ID, words, step(progress, week, writtenBy))));
    }

    private static Goal.Step step(Goal.Progress progress, int week, String writtenBy) {
        return new Goal.Step(progress, MONDAY.plusWeeks(week), Optional.of(writtenBy));
    }
}
