package org.opendoor.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.testing.StateTable.describe;
import static org.opendoor.referral.domain.Examples.DURHAM;
import static org.opendoor.referral.domain.Examples.NEXT;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.domain.Examples.WEAR;
import static org.opendoor.referral.domain.Examples.ending;
import static org.opendoor.referral.domain.Examples.leaving;
import static org.opendoor.referral.domain.eligibility.Facts.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;
import org.opendoor.referral.domain.ReferralCommand.Amend;
import org.opendoor.referral.domain.ReferralCommand.AnswerContinuation;
import org.opendoor.referral.domain.ReferralCommand.ComeBack;
import org.opendoor.referral.domain.ReferralCommand.GiveAnswer;
import org.opendoor.referral.domain.ReferralCommand.HearEnding;
import org.opendoor.referral.domain.ReferralCommand.LapseOffer;
import org.opendoor.referral.domain.ReferralCommand.MakeOffer;
import org.opendoor.referral.domain.ReferralCommand.Merge;
import org.opendoor.referral.domain.ReferralCommand.ReRefer;
import org.opendoor.referral.domain.ReferralCommand.ReassignAdviser;
import org.opendoor.referral.domain.ReferralCommand.Transfer;
import org.opendoor.referral.domain.ReferralCommand.Withdraw;
import org.opendoor.referral.domain.eligibility.EligibilityKind;
import org.opendoor.referral.domain.eligibility.ToldOfJourney.Told;

/** Every state's answer to every command: the table of docs/states/referral.md, cell by cell. */
class ReferralRulesTest {

    private static final StateTable TABLE = StateTable.read("referral.md");
    private static final Offer KNOWN = Examples.offer(CustomerKind.MANDATORY);
    private static final LocalDate REVIEW = TODAY.plusDays(14);
    private static final Ending DECLINED = ending(EndingKind.DECLINED, Family.PRACTICAL, 1);
    private static final Ending WITHDRAWN = ending(EndingKind.WITHDRAWN, Family.WORK, 1);
    private static final Ending DROPPED_OUT = ending(EndingKind.DROPPED_OUT, Family.PERSONAL, 2);

    private static final Map<String, ReferralState> STATES = Map.ofEntries(
            Map.entry("Unknown", new ReferralState.Unknown()),
            Map.entry("Offered", new ReferralState.Offered()),
            Map.entry("Deferred", new ReferralState.Deferred(1, REVIEW)),
            Map.entry("Declined", new ReferralState.Declined(DECLINED)),
            Map.entry("Withdrawn", new ReferralState.Withdrawn(WITHDRAWN)),
            Map.entry("Referred", new ReferralState.Referred(Optional.empty())),
            Map.entry("Referred, leaving for work", new ReferralState.Referred(Optional.of(Family.WORK))),
            Map.entry("Referred, not agreed", new ReferralState.Referred(Optional.of(Family.BENEFIT))),
            Map.entry("Ended", new ReferralState.Ended(DROPPED_OUT)),
            Map.entry("Reopened", new ReferralState.Reopened(DROPPED_OUT, NEXT)),
            Map.entry("Reopened, was declined", new ReferralState.Reopened(DECLINED, NEXT)),
            Map.entry("Merged", new ReferralState.Merged(Ending.merged(TODAY), NEXT)));

    private static final Map<String, ReferralCommand> COMMANDS = Map.ofEntries(
            Map.entry("MakeOffer", new MakeOffer(Optional.empty(), TODAY)),
            Map.entry("MakeOffer with a yes", new MakeOffer(Optional.of(new Answer.Yes()), TODAY)),
            Map.entry("MakeOffer with time to think", new MakeOffer(Optional.of(new Answer.Later(REVIEW)), TODAY)),
            Map.entry("MakeOffer with a no", new MakeOffer(Optional.of(new Answer.No(leaving(Reason.FORGOT))), TODAY)),
            Map.entry("GiveAnswer yes", new GiveAnswer(new Answer.Yes(), TODAY)),
            Map.entry("GiveAnswer later", new GiveAnswer(new Answer.Later(REVIEW.plusDays(7)), TODAY)),
            Map.entry("GiveAnswer later, the same date", new GiveAnswer(new Answer.Later(REVIEW), TODAY)),
            Map.entry(
                    "GiveAnswer no, PRACTICAL",
                    new GiveAnswer(new Answer.No(leaving(Reason.LOCATION_OR_TRAVEL)), TODAY)),
            Map.entry("Withdraw, WORK", new Withdraw(leaving(Reason.STARTED_WORK), TODAY)),
            Map.entry("Withdraw, PERSONAL", new Withdraw(leaving(Reason.HEALTH_WORSE), TODAY)),
            Map.entry("ReRefer", new ReRefer(NEXT, TODAY)),
            Map.entry("ComeBack", new ComeBack(TODAY)),
            Map.entry("Merge", new Merge(NEXT, TODAY)),
            Map.entry("Transfer", new Transfer(DURHAM, WEAR, TransferReason.MOVED, TODAY)),
            Map.entry("Transfer to where it is", new Transfer(DURHAM, DURHAM, TransferReason.MOVED, TODAY)),
            Map.entry(
                    "Transfer to an adviser alone",
                    new Transfer(DURHAM, DURHAM.with("adviser-0418"), TransferReason.OTHER, TODAY)),
            Map.entry(
                    "ReassignAdviser",
                    new ReassignAdviser(DURHAM.adviser(), "adviser-0418", ReassignReason.ADVISER_LEFT, TODAY)),
            Map.entry(
                    "ReassignAdviser to the same",
                    new ReassignAdviser(DURHAM.adviser(), "adviser-0417", ReassignReason.OTHER, TODAY)),
            Map.entry(
                    "AnswerContinuation yes, nobody asked",
                    new AnswerContinuation(true, Optional.empty(), "adviser-0417", TODAY)),
            Map.entry(
                    "AnswerContinuation no, nobody asked",
                    new AnswerContinuation(false, Optional.empty(), "adviser-0417", TODAY)),
            Map.entry("AnswerContinuation yes", continuation(true, null)),
            Map.entry("AnswerContinuation no", continuation(false, null)),
            Map.entry("AnswerContinuation yes, after a yes", continuation(true, true)),
            Map.entry("AnswerContinuation no, after a yes", continuation(false, true)),
            Map.entry("AnswerContinuation yes, after a no", continuation(true, false)),
            Map.entry(
                    "Amend",
                    new Amend(KNOWN, new Amendment.KindIs(CustomerKind.SCREENED_OUT), AmendReason.CHANGED, TODAY)),
            Map.entry(
                    "Amend, as known",
                    new Amend(KNOWN, new Amendment.KindIs(CustomerKind.MANDATORY), AmendReason.MISTAKE, TODAY)),
            Map.entry(
                    "Amend, to keep Jobcentre out",
                    new Amend(
                            KNOWN, new Amendment.KindIs(CustomerKind.NOT_WITH_JOBCENTRE), AmendReason.CHANGED, TODAY)),
            Map.entry("LapseOffer", new LapseOffer(REVIEW)),
            Map.entry("HearEnding", new HearEnding(ending(EndingKind.DROPPED_OUT, Family.WORK, 2))),
            Map.entry("HearEnding, older", new HearEnding(ending(EndingKind.NOT_STARTED, Family.WORK, 1))),
            Map.entry("HearEnding, corrected", new HearEnding(ending(EndingKind.COMPLETED, null, 3))));

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void each_cell_of_the_page_is_what_the_rules_answer(Cell cell) {
        var decision = ReferralRules.decide(STATES.get(cell.state()), COMMANDS.get(cell.command()));

        assertThat(describe(decision)).isEqualTo(cell.answer());
    }

    @Test
    void the_page_leaves_out_no_state_and_no_command() {
        assertThat(TABLE.states()).containsExactlyInAnyOrderElementsOf(STATES.keySet());
        assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(cells()).hasSize(STATES.size() * COMMANDS.size());
        assertThat(STATES.values().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(ReferralState.class.getPermittedSubclasses());
        assertThat(COMMANDS.values().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(ReferralCommand.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void an_ended_journey_never_becomes_active_again(Cell cell) {
        var state = STATES.get(cell.state());
        var before = new Referral(Examples.REFERRAL, KNOWN, state);

        if (ReferralRules.decide(state, COMMANDS.get(cell.command()))
                instanceof Decision.Accepted<ReferralEvent, Refusal>(var events)) {
            var after = before.after(events).state();
            assertThat(state.howItEnded().isPresent() && after.active())
                    .as(cell.answer())
                    .isFalse();
            assertThat(after.howItEnded().isPresent()).isEqualTo(!after.active());
        }
    }

    @Test
    void a_second_deferral_counts_on() {
        var decision = ReferralRules.decide(STATES.get("Deferred"), COMMANDS.get("GiveAnswer later"));

        assertThat(decision).isEqualTo(Decision.accept(new ReferralEvent.AnswerDeferred(2, REVIEW.plusDays(7))));
    }

    @Test
    void a_journey_that_was_reopened_stays_so_when_its_ending_is_corrected() {
        var corrected = ending(EndingKind.COMPLETED, null, 3);
        var reopened = new Referral(Examples.REFERRAL, Examples.offer(CustomerKind.MANDATORY), STATES.get("Reopened"));

        var after = reopened.after(List.of(new ReferralEvent.EndingHeard(corrected)));

        assertThat(after.state()).isEqualTo(new ReferralState.Reopened(corrected, NEXT));
    }

    @Test
    void a_transfer_moves_the_journey_and_leaves_it_standing_as_it_was() {
        var before = new Referral(Examples.REFERRAL, Examples.offer(CustomerKind.MANDATORY), STATES.get("Deferred"));

        var after = before.after(List.of(
                new ReferralEvent.JourneyTransferred(DURHAM, WEAR, TransferReason.MOVED, TODAY),
                new ReferralEvent.AdviserReassigned(Optional.empty(), "adviser-0901", ReassignReason.OTHER, TODAY)));

        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.offer().place()).isEqualTo(WEAR.with("adviser-0901"));
        assertThat(after.offer().preferences()).isEqualTo(before.offer().preferences());
    }

    private static AnswerContinuation continuation(boolean agreed, Boolean before) {
        var asked = new Told(fact(EligibilityKind.TO_JSA, TODAY), Optional.ofNullable(before));
        return new AnswerContinuation(agreed, Optional.of(asked), "adviser-0417", TODAY);
    }
}
