package org.opendoor.session.domain.refresher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.refresher.Refresher.Booking;

/** Runs the table in docs/states/refresher.md. */
class RefresherTableTest {

    private static final Path PAGE = Path.of("..", "docs", "states", "refresher.md");
    private static final Booking BOOKING = new Booking(
            UUID.fromString("019a0000-0000-7000-8000-00000000cccc"),
            JOURNEY.referralId(),
            NOW.minus(Duration.ofHours(2)),
            Medium.TELEPHONE,
            Optional.empty());

    private static final Map<String, Refresher> STATES = Map.of(
            "Unbooked", new Refresher.Unbooked(),
            "Booked", new Refresher.Booked(BOOKING),
            "Recorded", new Refresher.Recorded(BOOKING, said(ON_TIME, NOW)),
            "Cancelled", new Refresher.Cancelled(BOOKING));

    private static final Map<String, RefresherCommand> COMMANDS = Map.of(
            "Book", new RefresherCommand.Book(BOOKING),
            "Record", new RefresherCommand.Record(said(ON_TIME, NOW), NOW),
            "Cancel", new RefresherCommand.Cancel());

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("cells")
    void what_the_page_says_is_what_is_decided(String command, String state, String cell) {
        assertThat(words(RefresherRules.decide(STATES.get(state), COMMANDS.get(command))))
                .isEqualTo(cell);
    }

    @Test
    void a_correction_replaces_and_a_contradiction_is_refused() {
        var known = STATES.get("Recorded");

        assertThat(words(RefresherRules.decide(
                        known, new RefresherCommand.Record(said(DID_NOT_ATTEND, NOW.plusSeconds(1)), NOW))))
                .isEqualTo("→ WasRecorded");
        assertThat(words(RefresherRules.decide(known, new RefresherCommand.Record(said(DID_NOT_ATTEND, NOW), NOW))))
                .isEqualTo("✘ ATTENDANCE_CONFLICT");
    }

    @Test
    void nobody_has_been_to_one_that_is_ahead() {
        var early = new RefresherCommand.Record(said(ON_TIME, NOW), NOW.minus(Duration.ofDays(1)));

        assertThat(words(RefresherRules.decide(STATES.get("Booked"), early))).isEqualTo("✘ SESSION_NOT_YET_HELD");
    }

    static Stream<Arguments> cells() throws IOException {
        List<List<String>> rows = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.contains("run by RefresherTableTest -->"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|---"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        var head = rows.getFirst();
        assertThat(rows).hasSize(1 + RefresherCommand.class.getPermittedSubclasses().length);
        assertThat(head.subList(2, head.size() - 1)).containsExactlyInAnyOrderElementsOf(STATES.keySet());
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(2, row.size() - 1)
                        .mapToObj(column -> Arguments.of(row.get(1), head.get(column), row.get(column))));
    }

    private static String words(Decision<RefresherEvent, ProgrammeRefusal> decision) {
        return switch (decision) {
            case Decision.Accepted(var events) ->
                "→ " + events.getFirst().getClass().getSimpleName();
            case Decision.AlreadyDone<?, ?> _ -> "=";
            case Decision.Refused(var why) -> "✘ " + why;
        };
    }
}
