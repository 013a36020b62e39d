package org.opendoor.session.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.group.GroupSamples.FIRST;
import static org.opendoor.session.domain.group.GroupSamples.NOW;
import static org.opendoor.session.domain.group.GroupSamples.RULES;
import static org.opendoor.session.domain.group.GroupSamples.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;

/** Runs the table of docs/states/group.md: every state against every command. */
class GroupTableTest {

    private static final Path TABLE = Path.of("..", "docs", "states", "group.md");
    private static final Instant LONG_AFTER = NOW.plus(Duration.ofDays(40));
    private static final Group LONG_CANCELLED = new Group.Cancelled(
            GroupSamples.OUTLINE, GroupSamples.with(0).series(), new Roster(List.of(), List.of(GroupSamples.seat(1))));

    private static final List<Group> STATES =
            List.of(new Group.Unopened(), GroupSamples.with(1), GroupSamples.with(4), LONG_CANCELLED);

    private static final List<GroupCommand> COMMANDS = List.of(
            GroupSamples.open(FIRST, 4),
            GroupSamples.join(9, NOW),
            new GroupCommand.Leave(Set.of(person(1)), Departure.ASKED_TO_LEAVE, NOW),
            new GroupCommand.PutOff(FIRST),
            new GroupCommand.OfferAlternatives(person(1), LONG_AFTER),
            new GroupCommand.AnswerOffer(person(1), Seat.Answer.TELEPHONE, NOW),
            new GroupCommand.MoveSession(2, FIRST.plus(Duration.ofDays(8)), false, NOW),
            new GroupCommand.Rearrange(
                    Optional.empty(), Optional.of("library"), Optional.empty(), Optional.empty(), NOW),
            new GroupCommand.Cancel(NOW));

    record Cell(String state, String command, String answer) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void each_cell_of_the_page_is_what_the_rules_answer(Cell cell) {
        assertThat(describe(RULES.decide(named(STATES, cell.state()), named(COMMANDS, cell.command()))))
                .isEqualTo(cell.answer());
    }

    @Test
    void the_page_leaves_out_no_state_and_no_command() {
        assertThat(cells().map(Cell::state).distinct()).containsExactlyInAnyOrderElementsOf(leavesOf(Group.class));
        assertThat(cells().map(Cell::command).distinct())
                .containsExactlyInAnyOrderElementsOf(leavesOf(GroupCommand.class));
    }

    static Stream<Cell> cells() {
        try (var lines = Files.lines(TABLE)) {
            var rows = lines.dropWhile(line -> !line.startsWith("<!-- table"))
                    .skip(1)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList())
                    .toList();
            var states = rows.getFirst();
            return rows.stream()
                    .skip(2)
                    .flatMap(row -> IntStream.range(1, states.size())
                            .mapToObj(column -> new Cell(states.get(column), row.getFirst(), row.get(column))))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new AssertionError("the page of states and commands is missing", unreadable);
        }
    }

    private static String describe(Decision<GroupEvent, GroupRefusal> decision) {
        return switch (decision) {
            case Decision.Accepted(var events) ->
                "→ "
                        + events.stream()
                                .map(event -> event.getClass().getSimpleName())
                                .collect(Collectors.joining(", "));
            case Decision.AlreadyDone<?, ?> _ -> "=";
            case Decision.Refused(var code) -> "✘ " + code;
        };
    }

    private static <T> T named(List<T> all, String name) {
        return all.stream()
                .filter(each -> each.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + name));
    }

    private static List<String> leavesOf(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? leavesOf(type).stream() : Stream.of(type.getSimpleName()))
                .distinct()
                .toList();
    }
}
