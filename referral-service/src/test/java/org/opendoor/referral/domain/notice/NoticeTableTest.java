package org.opendoor.referral.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;

/** Runs the table in docs/states/notice.md. */
class NoticeTableTest {

    private static final Path PAGE = Path.of("..", "docs", "states", "notice.md");

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

    static Stream<Arguments> cells() throws IOException {
        List<List<String>> rows = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.contains("run by NoticeTableTest -->"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|---"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        List<String> head = rows.getFirst();
        assertThat(rows).hasSize(1 + COMMANDS.size());
        assertThat(head.subList(2, head.size() - 1)).containsExactlyInAnyOrderElementsOf(STATES.keySet());
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(2, row.size() - 1)
                        .mapToObj(column -> Arguments.of(row.get(1), head.get(column), row.get(column))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void what_the_page_says_is_what_is_decided(String command, String state, String cell) {
        var decision = NoticeRules.decide(STATES.get(state), COMMANDS.get(command), state.equals("Unknown e-mail"));

        assertThat(words(decision)).isEqualTo(cell);
    }

    private static String words(Decision<NoticeEvent, NoticeRefusal> decision) {
        return switch (decision) {
            case Decision.Accepted<NoticeEvent, NoticeRefusal>(var events) ->
                "→ " + events.getFirst().getClass().getSimpleName();
            case Decision.AlreadyDone<NoticeEvent, NoticeRefusal> _ -> "=";
            case Decision.Refused<NoticeEvent, NoticeRefusal>(var why) -> "✘ " + why;
        };
    }
}
