package org.opendoor.referral.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.testing.StateTable.describe;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;

/** Runs the table in docs/states/notice.md. */
class NoticeTableTest {

    private static final StateTable TABLE = StateTable.read("notice.md");

    private static final Map<String, NoticeState> STATES = Map.of(
            "Planned", new NoticeState.Planned(Instant.EPOCH, 0),
            "Queued", new NoticeState.Queued(),
            "Unknown e-mail", new NoticeState.Unknown(1),
            "Unknown letter", new NoticeState.Unknown(1),
            "Sent", new NoticeState.Sent(Instant.EPOCH),
            "Failed", new NoticeState.Failed(FailReason.NOT_DELIVERED),
            "Dropped", new NoticeState.Dropped(DropReason.OVERTAKEN));

    private static final Map<String, NoticeCommand> COMMANDS = Map.of(
            "Enqueue", new NoticeCommand.Enqueue(),
            "BeginAttempt", new NoticeCommand.BeginAttempt(),
            "TellSent", new NoticeCommand.TellSent(Instant.EPOCH),
            "TellFailed", new NoticeCommand.TellFailed(FailReason.NOT_DELIVERED),
            "PutOff", new NoticeCommand.PutOff(Instant.EPOCH),
            "Drop", new NoticeCommand.Drop(DropReason.OVERTAKEN));

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void what_the_page_says_is_what_is_decided(Cell cell) {
        var decision = NoticeRules.decide(
                STATES.get(cell.state()),
                COMMANDS.get(cell.command()),
                cell.state().equals("Unknown e-mail"));

        assertThat(describe(decision)).isEqualTo(cell.answer());
    }

    @Test
    void the_page_leaves_out_no_state_and_no_command() {
        assertThat(TABLE.states()).containsExactlyInAnyOrderElementsOf(STATES.keySet());
        assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(cells()).hasSize(STATES.size() * COMMANDS.size());
    }
}
