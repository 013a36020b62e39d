package org.opendoor.session.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.testing.StateTable.describe;
import static org.opendoor.kit.testing.StateTable.leavesOf;
import static org.opendoor.kit.testing.StateTable.named;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;
import org.opendoor.session.domain.task.Task.Answer;
import org.opendoor.session.domain.task.Task.DropReason;

/** Runs both tables of docs/states/task.md. */
class TaskTableTest {

    private static final StateTable TABLE = StateTable.read("task.md");
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final Brief BRIEF = new Brief(
            UUID.fromString("019a0000-0000-7000-8000-00000000aaaa"),
            TaskKind.TWO_MISSES,
            About.journey(UUID.fromString("019a1c40-7d10-7b21-9c3e-5f1d2a7b8c01"), "2"),
            "tees-valley-nhs",
            Optional.of("practitioner-1"),
            LocalDate.parse("2027-03-03"),
            NOW);
    private static final Answer TALKED = new Answer(TaskOutcome.TALKED_TO, "practitioner-1", NOW);

    private static final List<Task> STATES = List.of(
            new Task.Unopened(),
            new Task.Open(BRIEF),
            new Task.Late(BRIEF, NOW),
            new Task.Done(BRIEF, TALKED),
            new Task.Dropped(BRIEF, DropReason.CAME_AGAIN, NOW));

    private static final List<TaskCommand> COMMANDS = List.of(
            new TaskCommand.OpenTask(BRIEF),
            new TaskCommand.CarryUp(NOW),
            new TaskCommand.Finish(TALKED),
            new TaskCommand.Drop(DropReason.CAME_AGAIN, NOW),
            new TaskCommand.HandOver("wear-nhs"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void what_the_page_says_is_what_is_decided(Cell cell) {
        assertThat(describe(TaskRules.decide(named(STATES, cell.state()), named(COMMANDS, cell.command()))))
                .isEqualTo(cell.answer());
    }

    @Test
    void the_page_leaves_out_no_state_and_no_command() {
        assertThat(TABLE.states()).containsExactlyInAnyOrderElementsOf(leavesOf(Task.class));
        assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(leavesOf(TaskCommand.class));
        assertThat(cells()).hasSize(STATES.size() * COMMANDS.size());
    }

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @Test
    void the_page_tells_of_each_kind_when_it_is_due_and_what_may_be_answered() {
        var told = StateTable.read("task.md", "<!-- kinds").rows().stream()
                .map(row -> List.of(row.getFirst(), row.get(2), row.get(3), row.get(4)));

        assertThat(told)
                .containsExactlyElementsOf(Arrays.stream(TaskKind.values())
                        .map(TaskTableTest::policy)
                        .toList());
    }

    @Test
    void an_answer_of_another_kind_does_not_fit() {
        var finish = new TaskCommand.Finish(new Answer(TaskOutcome.REFRESHER, "practitioner-1", NOW));

        assertThat(TaskRules.decide(new Task.Open(BRIEF), finish))
                .isEqualTo(Decision.refuse(TaskRefusal.OUTCOME_DOES_NOT_FIT));
    }

    @Test
    void another_answer_after_the_first_is_refused() {
        var finish = new TaskCommand.Finish(new Answer(TaskOutcome.NOT_REACHED, "practitioner-2", NOW));

        assertThat(TaskRules.decide(new Task.Done(BRIEF, TALKED), finish))
                .isEqualTo(Decision.refuse(TaskRefusal.TASK_SETTLED));
    }

    @Test
    void handed_over_it_is_as_late_as_it_was_and_nobodys() {
        var moved = Task.after(new Task.Late(BRIEF, NOW), new TaskEvent.HandedOver("wear-nhs"));

        assertThat(moved).isEqualTo(new Task.Late(BRIEF.at("wear-nhs"), NOW));
        assertThat(moved.brief().owner()).isEmpty();
        assertThat(TaskRules.decide(moved, new TaskCommand.HandOver("wear-nhs")))
                .isEqualTo(Decision.alreadyDone());
    }

    @Test
    void what_is_due_the_same_day_is_due_on_a_sunday_too() {
        var sunday = LocalDate.parse("2027-03-07");

        assertThat(TaskPolicy.of(TaskKind.SELF_HARM_FLAG)
                        .dueOn(sunday, day -> day.getDayOfWeek().getValue() < 6))
                .isEqualTo(sunday);
        assertThat(TaskPolicy.of(TaskKind.TWO_MISSES)
                        .dueOn(sunday, day -> day.getDayOfWeek().getValue() < 6))
                .isEqualTo("2027-03-09");
    }

    private static List<String> policy(TaskKind kind) {
        var policy = TaskPolicy.of(kind);
        return List.of(
                kind.name(),
                String.valueOf(policy.workingDays()),
                policy.outcomes().stream().map(Enum::name).collect(Collectors.joining(", ")),
                policy.endsWithJourney() ? "yes" : "no");
    }
}
