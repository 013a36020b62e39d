package org.opendoor.session.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.testing.StateTable.describe;
import static org.opendoor.kit.testing.StateTable.leavesOf;
import static org.opendoor.kit.testing.StateTable.named;
import static org.opendoor.session.domain.group.GroupSamples.FIRST;
import static org.opendoor.session.domain.group.GroupSamples.NOW;
import static org.opendoor.session.domain.group.GroupSamples.RULES;
import static org.opendoor.session.domain.group.GroupSamples.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;
import org.opendoor.session.domain.Medium;

/** Runs the table of docs/states/group.md: every state against every command. */
class GroupTableTest {

    private static final StateTable TABLE = StateTable.read("group.md");
    private static final Instant LONG_AFTER = NOW.plus(Duration.ofDays(40));
    private static final Group LONG_CANCELLED = new Group.Cancelled(
            GroupSamples.OUTLINE, GroupSamples.with(0).series(), new Roster(List.of(), List.of(GroupSamples.seat(1))));

    private static final Group OVER = GroupSamples.after(GroupSamples.with(4), new GroupCommand.Finish(LONG_AFTER));

    private static final List<Group> STATES =
            List.of(new Group.Unopened(), GroupSamples.with(1), GroupSamples.with(4), OVER, LONG_CANCELLED);

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
            new GroupCommand.Reshape(Optional.of(Medium.TELEPHONE), Optional.empty(), Optional.of(4), NOW),
            new GroupCommand.Finish(LONG_AFTER),
            new GroupCommand.Cancel(NOW));

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void each_cell_of_the_page_is_what_the_rules_answer(Cell cell) {
        assertThat(describe(RULES.decide(named(STATES, cell.state()), named(COMMANDS, cell.command()))))
                .isEqualTo(cell.answer());
    }

    @Test
    void the_page_leaves_out_no_state_and_no_command() {
        assertThat(TABLE.states()).containsExactlyInAnyOrderElementsOf(leavesOf(Group.class));
        assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(leavesOf(GroupCommand.class));
    }
}
