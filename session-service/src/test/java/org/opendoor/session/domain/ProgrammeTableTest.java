package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.testing.StateTable.describe;
import static org.opendoor.kit.testing.StateTable.leavesOf;
import static org.opendoor.kit.testing.StateTable.named;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.ACCEPTED;
import static org.opendoor.session.domain.Samples.APPOINTMENT;
import static org.opendoor.session.domain.Samples.EVENINGS;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NEW_ID;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.WEAR;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.end;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.record;
import static org.opendoor.session.domain.Samples.weekly;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;
import org.opendoor.session.domain.ProgrammeCommand.AgreePlan;
import org.opendoor.session.domain.ProgrammeCommand.AnswerWithdrawal;
import org.opendoor.session.domain.ProgrammeCommand.BookAssessment;
import org.opendoor.session.domain.ProgrammeCommand.CancelAssessment;
import org.opendoor.session.domain.ProgrammeCommand.ChangePlan;
import org.opendoor.session.domain.ProgrammeCommand.HoldAssessment;
import org.opendoor.session.domain.ProgrammeCommand.LeaveGroup;
import org.opendoor.session.domain.ProgrammeCommand.Merge;
import org.opendoor.session.domain.ProgrammeCommand.Move;
import org.opendoor.session.domain.ProgrammeCommand.Receive;
import org.opendoor.session.domain.ProgrammeCommand.RescheduleAssessment;
import org.opendoor.session.domain.ProgrammeCommand.RescheduleSessions;
import org.opendoor.session.domain.ProgrammeCommand.ScheduleSessions;
import org.opendoor.session.domain.ProgrammeCommand.TellContactWish;
import org.opendoor.session.domain.ProgrammeCommand.Transfer;

/** Runs the table of docs/states/programme.md: every state against every command. */
class ProgrammeTableTest {

    private static final StateTable TABLE = StateTable.read("programme.md");

    /** In a group; two of its sessions wait for a date. */
    private static final Plan PLAN = Samples.inGroup(Samples.waiting(8, 6));

    private static final List<Programme> STATES = List.of(
            new Programme.Unheard(),
            new Programme.Awaiting(JOURNEY),
            new Programme.AssessmentBooked(JOURNEY, APPOINTMENT),
            new Programme.Assessed(JOURNEY, ACCEPTED),
            planned(PLAN),
            after(PLAN, ON_TIME),
            Evolution.after(after(PLAN, ON_TIME), Samples.accepted(after(PLAN, ON_TIME), end(Reason.OTHER))));

    private static final List<ProgrammeCommand> COMMANDS = List.of(
            new Receive(JOURNEY),
            new BookAssessment(
                    new Appointment(NEW_ID, NOW.plus(Duration.ofDays(9)), Medium.VIDEO, Optional.empty()), NOW),
            new RescheduleAssessment(
                    new Appointment(APPOINTMENT.id(), NOW.plus(Duration.ofDays(9)), Medium.VIDEO, Optional.empty()),
                    new AskedBy.TheProvider(),
                    NOW),
            new CancelAssessment(APPOINTMENT.id(), new AskedBy.ThePerson(AttendanceReason.FORGOT), NOW),
            new HoldAssessment(
                    new Assessment(
                            ACCEPTED.heldOn().plusDays(1),
                            ConditionGroup.MENTAL,
                            WorkReadiness.UNABLE,
                            ACCEPTED.verdict(),
                            Optional.empty(),
                            ACCEPTED.findings()),
                    Optional.empty(),
                    Optional.empty(),
                    NOW),
            new AgreePlan(weekly(8)),
            new ChangePlan(new PlanChange.Resize(Samples.ITEM, 9), PlanChange.Why.NEEDS_MORE, NOW),
            new ScheduleSessions(
                    Samples.ITEM,
                    Optional.empty(),
                    List.of(new Plan.Dated(NEW_ID, Meeting.at(NOW.plus(Duration.ofDays(60))))),
                    NOW),
            new RescheduleSessions(
                    List.of(new Move(new SessionRef.ByNumber(5), Meeting.Change.to(NOW.plus(Duration.ofDays(3))))),
                    NOW),
            new LeaveGroup(Samples.GROUP, "PAIN_MANAGEMENT", Optional.of(Delivery.ONE_TO_ONE), NOW),
            record(2, ON_TIME),
            new TellContactWish(EVENINGS),
            end(Reason.HEALTH_IMPROVED),
            new AnswerWithdrawal(Family.PRACTICAL, NOW),
            new ProgrammeCommand.LoseContact(Optional.empty(), NOW),
            new ProgrammeCommand.RequestContact(NOW),
            new Transfer(WEAR, 2),
            new Merge(JOURNEY.customerId(), JOURNEY.customerKind(), true, NOW));

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void each_cell_of_the_page_is_what_the_rules_answer(Cell cell) {
        var state = named(STATES, cell.state());
        var command = named(COMMANDS, cell.command());

        assertThat(describe(ProgrammeRules.decide(state, command))).isEqualTo(cell.answer());
    }

    @Test
    void the_page_leaves_out_no_state_and_no_command() {
        assertThat(TABLE.states()).containsExactlyInAnyOrderElementsOf(leavesOf(Programme.class));
        assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(leavesOf(ProgrammeCommand.class));
        assertThat(cells()).hasSize(126);
    }
}
