package org.opendoor.session.persistence.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.assessment.Goal;
import org.opendoor.session.domain.assessment.Goals;

/** What is sealed cannot be migrated: goals are read as they were written before their steps were kept. */
class OldGoalsTest {

    private static final String BEFORE_STEPS_WERE_KEPT = """
            {"goals": [{"id": "00000000-0000-7000-8000-000000000001", "words": "walk", "progress": "A_LITTLE",
                        "saidOn": "2026-10-19"}]}
            """;

    @Test
    void an_old_goal_has_the_one_step_that_it_says() throws Exception {
        var goals = new ObjectMapper().findAndRegisterModules().readValue(BEFORE_STEPS_WERE_KEPT, Goals.class);

        assertThat(goals.goals().getFirst().steps())
                .containsExactly(new Goal.Step(Goal.Progress.A_LITTLE, LocalDate.of(2026, 10, 19), Optional.empty()));
    }
}
