package org.opendoor.session.domain.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.testing.StateTable.describe;
import static org.opendoor.kit.testing.StateTable.leavesOf;
import static org.opendoor.kit.testing.StateTable.named;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;
import org.opendoor.session.domain.travel.Claim.DeclineReason;
import org.opendoor.session.domain.travel.ClaimCommand.Approve;
import org.opendoor.session.domain.travel.ClaimCommand.Decline;
import org.opendoor.session.domain.travel.ClaimCommand.Enter;
import org.opendoor.session.domain.travel.ClaimCommand.Pay;
import org.opendoor.session.domain.travel.ClaimCommand.Trip;

/** Runs the table of docs/states/travel-claim.md: every state against every command. */
class ClaimTableTest {

    private static final StateTable TABLE = StateTable.read("travel-claim.md");
    private static final LocalDate HELD = LocalDate.parse("2027-02-01");
    private static final Trip MADE = new Trip(HELD, Optional.of(Ground.ATTENDED), HELD.plusMonths(6));
    private static final Trip NOT_MADE = new Trip(HELD, Optional.empty(), HELD);
    private static final Trip TOO_LATE = new Trip(
            HELD, Optional.of(Ground.VENUE_NOT_FOUND), HELD.plusMonths(6).plusDays(1));

    private static final List<Claim> STATES = List.of(
            new Claim.Unclaimed(),
            new Claim.Entered(340),
            new Claim.Approved(340),
            new Claim.Declined(340, DeclineReason.NO_RECEIPT),
            new Claim.Paid(340));

    private static final List<ClaimCommand> COMMANDS = List.of(
            new Enter(TravelKind.BUS, 360, MADE),
            new Approve(MADE),
            new Decline(DeclineReason.WRONG_AMOUNT),
            new Pay());

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void each_cell_of_the_page_is_what_the_rules_answer(Cell cell) {
        var state = named(STATES, cell.state());
        var command = named(COMMANDS, cell.command());

        assertThat(describe(ClaimRules.decide(state, command))).isEqualTo(cell.answer());
    }

    @Test
    void the_page_leaves_out_no_state_and_no_command() {
        assertThat(TABLE.states()).containsExactlyInAnyOrderElementsOf(leavesOf(Claim.class));
        assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(leavesOf(ClaimCommand.class));
    }

    @Test
    void the_same_amount_again_is_done_already_unless_it_was_declined() {
        var again = new Enter(TravelKind.BUS, 340, MADE);

        assertThat(STATES.stream().map(state -> describe(ClaimRules.decide(state, again))))
                .containsExactly("→ ClaimEntered", "=", "=", "→ ClaimEntered", "=");
    }

    @Test
    void nobody_is_paid_for_a_way_they_did_not_go() {
        assertThat(describe(ClaimRules.decide(new Claim.Unclaimed(), new Enter(TravelKind.BUS, 340, NOT_MADE))))
                .isEqualTo("✘ JOURNEY_NOT_MADE");
        assertThat(describe(ClaimRules.decide(new Claim.Entered(340), new Approve(NOT_MADE))))
                .isEqualTo("✘ JOURNEY_NOT_MADE");
        assertThat(describe(ClaimRules.decide(new Claim.Unclaimed(), new Enter(TravelKind.BUS, 340, TOO_LATE))))
                .isEqualTo("✘ CLAIMED_TOO_LATE");
    }

    @ParameterizedTest
    @CsvSource({"BUS, 2000", "PARKING, 2000", "PETROL, 4000", "TRAIN, 5000", "TAXI, 6000"})
    void each_kind_has_its_most_for_one_session(TravelKind kind, int most) {
        assertThat(describe(ClaimRules.decide(new Claim.Unclaimed(), new Enter(kind, most, MADE))))
                .isEqualTo("→ ClaimEntered");
        assertThat(describe(ClaimRules.decide(new Claim.Unclaimed(), new Enter(kind, most + 1, MADE))))
                .isEqualTo("✘ AMOUNT_OUT_OF_BOUNDS");
        assertThat(describe(ClaimRules.decide(new Claim.Unclaimed(), new Enter(kind, 0, MADE))))
                .isEqualTo("✘ AMOUNT_OUT_OF_BOUNDS");
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void what_was_declined_may_be_entered_anew_and_then_paid_once(DeclineReason because) {
        Claim claim = new Claim.Unclaimed();
        for (var command : List.of(
                new Enter(TravelKind.BUS, 340, MADE),
                new Decline(because),
                new Enter(TravelKind.BUS, 300, MADE),
                new Approve(MADE),
                new Pay())) {
            claim = ClaimRules.after(claim, event(claim, command));
        }

        assertThat(claim).isEqualTo(new Claim.Paid(300));
        assertThat(ClaimRules.decide(claim, new Pay())).isEqualTo(new Decision.AlreadyDone<>());
    }

    private static ClaimEvent event(Claim state, ClaimCommand command) {
        return switch (ClaimRules.decide(state, command)) {
            case Decision.Accepted(var events) -> events.getFirst();
            case Decision.AlreadyDone<?, ?> _, Decision.Refused<?, ?> _ ->
                throw new AssertionError(command + " was not accepted in " + state);
        };
    }
}
