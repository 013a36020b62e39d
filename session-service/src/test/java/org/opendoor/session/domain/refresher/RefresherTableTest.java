package org.opendoor.session.domain.refresher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.testing.StateTable.describe;
import static org.opendoor.kit.testing.StateTable.leavesOf;
import static org.opendoor.kit.testing.StateTable.named;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.said;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.refresher.Refresher.Booking;

/** Runs the table in docs/states/refresher.md. */
class RefresherTableTest {

    private static final StateTable TABLE = StateTable.read("refresher.md");
    private static final Booking BOOKING = new Booking(
            UUID.fromString("019a0000-0000-7000-8000-00000000cccc"),
            JOURNEY.referralId(),
            NOW.minus(Duration.ofHours(2)),
            Medium.TELEPHONE,
            Optional.empty());

    private static final List<Refresher> STATES = List.of(
            new Refresher.Unbooked(),
            new Refresher.Booked(BOOKING),
            new Refresher.Recorded(BOOKING, said(ON_TIME, NOW)),
            new Refresher.Cancelled(BOOKING));

    private static final List<RefresherCommand> COMMANDS = List.of(
            new RefresherCommand.Book(BOOKING),
            new RefresherCommand.Record(said(ON_TIME, NOW), NOW),
            new RefresherCommand.Cancel());

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void what_the_page_says_is_what_is_decided(Cell cell) {
        assertThat(describe(RefresherRules.decide(named(STATES, cell.state()), named(COMMANDS, cell.command()))))
                .isEqualTo(cell.answer());
    }

    @Test
    void the_page_leaves_out_no_state_and_no_command() {
        assertThat(TABLE.states()).containsExactlyInAnyOrderElementsOf(leavesOf(Refresher.class));
        assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(leavesOf(RefresherCommand.class));
        assertThat(cells()).hasSize(STATES.size() * COMMANDS.size());
    }

    @Test
    void a_correction_replaces_and_a_contradiction_is_refused() {
        var known = named(STATES, "Recorded");

        assertThat(describe(RefresherRules.decide(
                        known, new RefresherCommand.Record(said(DID_NOT_ATTEND, NOW.plusSeconds(1)), NOW))))
                .isEqualTo("→ WasRecorded");
        assertThat(describe(RefresherRules.decide(known, new RefresherCommand.Record(said(DID_NOT_ATTEND, NOW), NOW))))
                .isEqualTo("✘ ATTENDANCE_CONFLICT");
    }

    @Test
    void nobody_has_been_to_one_that_is_ahead() {
        var early = new RefresherCommand.Record(said(ON_TIME, NOW), NOW.minus(Duration.ofDays(1)));

        assertThat(describe(RefresherRules.decide(named(STATES, "Booked"), early)))
                .isEqualTo("✘ SESSION_NOT_YET_HELD");
    }

    static Stream<Cell> cells() {
        return TABLE.cells();
    }
}
