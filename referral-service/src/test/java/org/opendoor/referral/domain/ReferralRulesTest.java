package org.opendoor.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.DURHAM;
import static org.opendoor.referral.domain.Examples.NEXT;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.domain.Examples.WEAR;
import static org.opendoor.referral.domain.Examples.ending;
import static org.opendoor.referral.domain.Examples.leaving;
import static org.opendoor.referral.domain.Refusal.ALREADY_REFERRED;
import static org.opendoor.referral.domain.Refusal.ALREADY_RE_REFERRED;
import static org.opendoor.referral.domain.Refusal.CONTINUATION_NOT_ASKED;
import static org.opendoor.referral.domain.Refusal.JOURNEY_ENDED;
import static org.opendoor.referral.domain.Refusal.NOT_REFERRED;
import static org.opendoor.referral.domain.Refusal.REFERRAL_EXISTS;
import static org.opendoor.referral.domain.Refusal.REFERRAL_UNKNOWN;
import static org.opendoor.referral.domain.Refusal.STILL_RUNNING;
import static org.opendoor.referral.domain.Refusal.WITHDRAWAL_ALREADY_REQUESTED;
import static org.opendoor.referral.domain.eligibility.Facts.fact;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;
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

/** Every state's answer to every command: what docs/states/referral.md says, cell by cell. */
@SuppressWarnings("ImmutableEnumChecker") // states and commands are records of values
class ReferralRulesTest {

    private static final Offer KNOWN = Examples.offer(CustomerKind.MANDATORY);
    private static final LocalDate REVIEW = TODAY.plusDays(14);
    private static final Ending DECLINED = ending(EndingKind.DECLINED, Family.PRACTICAL, 1);
    private static final Ending WITHDRAWN = ending(EndingKind.WITHDRAWN, Family.WORK, 1);
    private static final Ending DROPPED_OUT = ending(EndingKind.DROPPED_OUT, Family.PERSONAL, 2);

    /** The rows. */
    enum Standing {
        UNKNOWN(new ReferralState.Unknown()),
        OFFERED(new ReferralState.Offered()),
        DEFERRED(new ReferralState.Deferred(1, REVIEW)),
        DECLINED_(new ReferralState.Declined(DECLINED)),
        WITHDRAWN_(new ReferralState.Withdrawn(WITHDRAWN)),
        REFERRED(new ReferralState.Referred(Optional.empty())),
        REFERRED_WANTING_OUT(new ReferralState.Referred(Optional.of(Family.WORK))),
        REFERRED_NOT_AGREED(new ReferralState.Referred(Optional.of(Family.BENEFIT))),
        ENDED(new ReferralState.Ended(DROPPED_OUT)),
        REOPENED(new ReferralState.Reopened(DROPPED_OUT, NEXT)),
        REOPENED_FROM_DECLINED(new ReferralState.Reopened(DECLINED, NEXT)),
        MERGED(new ReferralState.Merged(Ending.merged(TODAY), NEXT));

        private final ReferralState state;

        Standing(ReferralState state) {
            this.state = state;
        }
    }

    /** The columns. */
    enum Asked {
        OFFER(new MakeOffer(Optional.empty(), TODAY)),
        OFFER_WITH_YES(new MakeOffer(Optional.of(new Answer.Yes()), TODAY)),
        OFFER_WITH_LATER(new MakeOffer(Optional.of(new Answer.Later(REVIEW)), TODAY)),
        OFFER_WITH_NO(new MakeOffer(Optional.of(new Answer.No(leaving(Reason.FORGOT))), TODAY)),
        YES(new GiveAnswer(new Answer.Yes(), TODAY)),
        LATER(new GiveAnswer(new Answer.Later(REVIEW.plusDays(7)), TODAY)),
        LATER_AS_KNOWN(new GiveAnswer(new Answer.Later(REVIEW), TODAY)),
        NO(new GiveAnswer(new Answer.No(leaving(Reason.LOCATION_OR_TRAVEL)), TODAY)),
        WITHDRAW_FOR_WORK(new Withdraw(leaving(Reason.STARTED_WORK), TODAY)),
        WITHDRAW_AS_WORSE(new Withdraw(leaving(Reason.HEALTH_WORSE), TODAY)),
        RE_REFER(new ReRefer(NEXT, TODAY)),
        COME_BACK(new ComeBack(TODAY)),
        MERGE(new Merge(NEXT, TODAY)),
        TRANSFER(new Transfer(DURHAM, WEAR, TransferReason.MOVED, TODAY)),
        TRANSFER_TO_WHERE_IT_IS(new Transfer(DURHAM, DURHAM, TransferReason.MOVED, TODAY)),
        TRANSFER_TO_AN_ADVISER(new Transfer(DURHAM, DURHAM.with("adviser-0418"), TransferReason.OTHER, TODAY)),
        REASSIGN(new ReassignAdviser(DURHAM.adviser(), "adviser-0418", ReassignReason.ADVISER_LEFT, TODAY)),
        REASSIGN_TO_THE_SAME(new ReassignAdviser(DURHAM.adviser(), "adviser-0417", ReassignReason.OTHER, TODAY)),
        STAY_UNASKED(new AnswerContinuation(true, Optional.empty(), "adviser-0417", TODAY)),
        GO_UNASKED(new AnswerContinuation(false, Optional.empty(), "adviser-0417", TODAY)),
        STAY(continuation(true, null)),
        GO(continuation(false, null)),
        STAY_AFTER_STAY(continuation(true, true)),
        GO_AFTER_STAY(continuation(false, true)),
        STAY_AFTER_GO(continuation(true, false)),
        AMEND(new Amend(KNOWN, new Amendment.KindIs(CustomerKind.SCREENED_OUT), AmendReason.CHANGED, TODAY)),
        AMEND_AS_KNOWN(new Amend(KNOWN, new Amendment.KindIs(CustomerKind.MANDATORY), AmendReason.MISTAKE, TODAY)),
        AMEND_TO_KEEP_JOBCENTRE_OUT(
                new Amend(KNOWN, new Amendment.KindIs(CustomerKind.NOT_WITH_JOBCENTRE), AmendReason.CHANGED, TODAY)),
        LAPSE(new LapseOffer(REVIEW)),
        HEAR_ENDING(new HearEnding(ending(EndingKind.DROPPED_OUT, Family.WORK, 2))),
        HEAR_OLDER_ENDING(new HearEnding(ending(EndingKind.NOT_STARTED, Family.WORK, 1))),
        HEAR_CORRECTED_ENDING(new HearEnding(ending(EndingKind.COMPLETED, null, 3)));

        private final ReferralCommand command;

        Asked(ReferralCommand command) {
            this.command = command;
        }
    }

    private static final String ALREADY = "already done";

    private static final Map<Standing, Map<Asked, String>> TABLE = new EnumMap<>(Standing.class);

    static {
        row(Standing.UNKNOWN)
                .cell("ProgrammeOffered", Asked.OFFER)
                .cell("ProgrammeOffered, PersonReferred", Asked.OFFER_WITH_YES)
                .cell("ProgrammeOffered, AnswerDeferred", Asked.OFFER_WITH_LATER)
                .cell("ProgrammeOffered, OfferDeclined", Asked.OFFER_WITH_NO)
                .cell("PersonReferred", Asked.COME_BACK)
                .rest(REFERRAL_UNKNOWN);
        for (Standing open : EnumSet.of(Standing.OFFERED, Standing.DEFERRED)) {
            row(open)
                    .offers(REFERRAL_EXISTS)
                    .cell("PersonReferred", Asked.YES, Asked.RE_REFER)
                    .cell("AnswerDeferred", Asked.LATER)
                    .cell(open == Standing.DEFERRED ? ALREADY : "AnswerDeferred", Asked.LATER_AS_KNOWN)
                    .cell("OfferDeclined", Asked.NO)
                    .cell("OfferWithdrawn", Asked.WITHDRAW_FOR_WORK, Asked.WITHDRAW_AS_WORSE)
                    .cell("JourneyMerged", Asked.MERGE)
                    .goesElsewhere()
                    .isAmended()
                    .cell(open == Standing.OFFERED ? "OfferLapsed" : ALREADY, Asked.LAPSE)
                    .hasAnAdviser()
                    .continues(CONTINUATION_NOT_ASKED)
                    .rest(NOT_REFERRED);
        }
        row(Standing.DECLINED_)
                .offers(REFERRAL_EXISTS)
                .cell(ALREADY, Asked.LAPSE)
                .cell(ALREADY, Asked.NO)
                .cell("PersonReReferred", Asked.RE_REFER)
                .hears(NOT_REFERRED)
                .hasAnAdviser()
                .rest(JOURNEY_ENDED);
        row(Standing.WITHDRAWN_)
                .offers(REFERRAL_EXISTS)
                .cell(ALREADY, Asked.LAPSE)
                .cell(ALREADY, Asked.WITHDRAW_FOR_WORK)
                .cell("PersonReReferred", Asked.RE_REFER)
                .hears(NOT_REFERRED)
                .hasAnAdviser()
                .rest(JOURNEY_ENDED);
        row(Standing.REFERRED)
                .offers(REFERRAL_EXISTS)
                .cell(ALREADY, Asked.YES, Asked.RE_REFER)
                .cell("WithdrawalRequested", Asked.WITHDRAW_FOR_WORK, Asked.WITHDRAW_AS_WORSE)
                .cell(CONTINUATION_NOT_ASKED.name(), Asked.STAY_UNASKED, Asked.GO_UNASKED)
                .cell("ContinuationAgreed", Asked.STAY, Asked.STAY_AFTER_GO)
                .cell("ContinuationRefused", Asked.GO, Asked.GO_AFTER_STAY)
                .cell(ALREADY, Asked.STAY_AFTER_STAY)
                .cell("JourneyMerged", Asked.MERGE)
                .cell("EndingHeard", Asked.HEAR_ENDING, Asked.HEAR_OLDER_ENDING, Asked.HEAR_CORRECTED_ENDING)
                .goesElsewhere()
                .hasAnAdviser()
                .isAmended()
                .cell(ALREADY, Asked.LAPSE)
                .rest(ALREADY_REFERRED);
        row(Standing.REFERRED_WANTING_OUT)
                .offers(REFERRAL_EXISTS)
                .cell(ALREADY, Asked.YES, Asked.WITHDRAW_FOR_WORK)
                .continues(WITHDRAWAL_ALREADY_REQUESTED)
                .cell(WITHDRAWAL_ALREADY_REQUESTED.name(), Asked.WITHDRAW_AS_WORSE)
                .cell(CONTINUATION_NOT_ASKED.name(), Asked.STAY_UNASKED, Asked.GO_UNASKED)
                .cell(STILL_RUNNING.name(), Asked.RE_REFER)
                .cell("JourneyMerged", Asked.MERGE)
                .cell("EndingHeard", Asked.HEAR_ENDING, Asked.HEAR_OLDER_ENDING, Asked.HEAR_CORRECTED_ENDING)
                .goesElsewhere()
                .hasAnAdviser()
                .isAmended()
                .cell(ALREADY, Asked.LAPSE)
                .rest(ALREADY_REFERRED);
        row(Standing.REFERRED_NOT_AGREED)
                .offers(REFERRAL_EXISTS)
                .continues(WITHDRAWAL_ALREADY_REQUESTED)
                .cell(ALREADY, Asked.YES, Asked.GO, Asked.GO_AFTER_STAY)
                .cell(WITHDRAWAL_ALREADY_REQUESTED.name(), Asked.WITHDRAW_FOR_WORK, Asked.WITHDRAW_AS_WORSE)
                .cell(CONTINUATION_NOT_ASKED.name(), Asked.STAY_UNASKED, Asked.GO_UNASKED)
                .cell(STILL_RUNNING.name(), Asked.RE_REFER)
                .cell("JourneyMerged", Asked.MERGE)
                .cell("EndingHeard", Asked.HEAR_ENDING, Asked.HEAR_OLDER_ENDING, Asked.HEAR_CORRECTED_ENDING)
                .goesElsewhere()
                .hasAnAdviser()
                .isAmended()
                .cell(ALREADY, Asked.LAPSE)
                .rest(ALREADY_REFERRED);
        row(Standing.ENDED)
                .offers(REFERRAL_EXISTS)
                .cell(ALREADY, Asked.LAPSE)
                .hasAnAdviser()
                .cell("PersonReReferred", Asked.RE_REFER)
                .cell(ALREADY, Asked.HEAR_ENDING, Asked.HEAR_OLDER_ENDING)
                .cell("EndingHeard", Asked.HEAR_CORRECTED_ENDING)
                .rest(JOURNEY_ENDED);
        row(Standing.REOPENED)
                .offers(REFERRAL_EXISTS)
                .cell(ALREADY, Asked.LAPSE, Asked.RE_REFER)
                .cell(ALREADY_RE_REFERRED.name(), Asked.REASSIGN, Asked.REASSIGN_TO_THE_SAME)
                .cell(ALREADY, Asked.HEAR_ENDING, Asked.HEAR_OLDER_ENDING)
                .cell("EndingHeard", Asked.HEAR_CORRECTED_ENDING)
                .rest(JOURNEY_ENDED);
        row(Standing.REOPENED_FROM_DECLINED)
                .offers(REFERRAL_EXISTS)
                .cell(ALREADY, Asked.LAPSE, Asked.RE_REFER)
                .cell(ALREADY_RE_REFERRED.name(), Asked.REASSIGN, Asked.REASSIGN_TO_THE_SAME)
                .hears(NOT_REFERRED)
                .rest(JOURNEY_ENDED);
        row(Standing.MERGED)
                .offers(REFERRAL_EXISTS)
                .cell(ALREADY, Asked.LAPSE, Asked.RE_REFER)
                .cell(ALREADY_RE_REFERRED.name(), Asked.REASSIGN, Asked.REASSIGN_TO_THE_SAME)
                .cell(ALREADY, Asked.MERGE, Asked.HEAR_ENDING, Asked.HEAR_OLDER_ENDING, Asked.HEAR_CORRECTED_ENDING)
                .rest(JOURNEY_ENDED);
    }

    static Stream<Arguments> cells() {
        return Stream.of(Standing.values())
                .flatMap(standing -> Stream.of(Asked.values())
                        .map(asked -> Arguments.of(
                                standing, asked, TABLE.get(standing).get(asked))));
    }

    @ParameterizedTest(name = "{0} × {1} → {2}")
    @MethodSource("cells")
    void every_state_answers_every_command(Standing standing, Asked asked, String expected) {
        var decision = ReferralRules.decide(standing.state, asked.command);

        assertThat(inWords(decision)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} × {1}")
    @MethodSource("cells")
    void an_ended_journey_never_becomes_active_again(Standing standing, Asked asked, String expected) {
        var before = new Referral(Examples.REFERRAL, Examples.offer(CustomerKind.MANDATORY), standing.state);

        if (ReferralRules.decide(standing.state, asked.command)
                instanceof Decision.Accepted<ReferralEvent, Refusal>(var events)) {
            var after = before.after(events).state();
            assertThat(standing.state.howItEnded().isPresent() && after.active())
                    .as(expected)
                    .isFalse();
            assertThat(after.howItEnded().isPresent()).isEqualTo(!after.active());
        }
    }

    @Test
    void a_second_deferral_counts_on() {
        var decision = ReferralRules.decide(Standing.DEFERRED.state, Asked.LATER.command);

        assertThat(decision).isEqualTo(Decision.accept(new ReferralEvent.AnswerDeferred(2, REVIEW.plusDays(7))));
    }

    @Test
    void a_journey_that_was_reopened_stays_so_when_its_ending_is_corrected() {
        var corrected = ending(EndingKind.COMPLETED, null, 3);
        var reopened = new Referral(Examples.REFERRAL, Examples.offer(CustomerKind.MANDATORY), Standing.REOPENED.state);

        var after = reopened.after(List.of(new ReferralEvent.EndingHeard(corrected)));

        assertThat(after.state()).isEqualTo(new ReferralState.Reopened(corrected, NEXT));
    }

    @Test
    void a_transfer_moves_the_journey_and_leaves_it_standing_as_it_was() {
        var before = new Referral(Examples.REFERRAL, Examples.offer(CustomerKind.MANDATORY), Standing.DEFERRED.state);

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

    private static String inWords(Decision<ReferralEvent, Refusal> decision) {
        return switch (decision) {
            case Decision.Accepted<ReferralEvent, Refusal>(var events) ->
                String.join(
                        ", ",
                        events.stream()
                                .map(event -> event.getClass().getSimpleName())
                                .toList());
            case Decision.AlreadyDone<ReferralEvent, Refusal> _ -> ALREADY;
            case Decision.Refused<ReferralEvent, Refusal>(var code) -> code.name();
        };
    }

    private static Row row(Standing standing) {
        Map<Asked, String> cells = new LinkedHashMap<>();
        TABLE.put(standing, cells);
        return new Row(cells);
    }

    private record Row(Map<Asked, String> cells) {

        Row cell(String answer, Asked... asked) {
            for (Asked each : asked) {
                cells.put(each, answer);
            }
            return this;
        }

        Row offers(Refusal refusal) {
            return cell(
                    refusal.name(),
                    Asked.OFFER,
                    Asked.OFFER_WITH_YES,
                    Asked.OFFER_WITH_LATER,
                    Asked.OFFER_WITH_NO,
                    Asked.COME_BACK);
        }

        Row goesElsewhere() {
            return cell("JourneyTransferred", Asked.TRANSFER)
                    .cell(ALREADY, Asked.TRANSFER_TO_WHERE_IT_IS)
                    .cell(Refusal.NOT_A_TRANSFER.name(), Asked.TRANSFER_TO_AN_ADVISER);
        }

        Row isAmended() {
            return cell("OfferAmended", Asked.AMEND)
                    .cell(ALREADY, Asked.AMEND_AS_KNOWN)
                    .cell(Refusal.KIND_DECIDES_WHO_SEES.name(), Asked.AMEND_TO_KEEP_JOBCENTRE_OUT);
        }

        Row hasAnAdviser() {
            return cell("AdviserReassigned", Asked.REASSIGN).cell(ALREADY, Asked.REASSIGN_TO_THE_SAME);
        }

        Row continues(Refusal refusal) {
            return cell(
                    refusal.name(),
                    Asked.STAY_UNASKED,
                    Asked.GO_UNASKED,
                    Asked.STAY,
                    Asked.GO,
                    Asked.STAY_AFTER_STAY,
                    Asked.GO_AFTER_STAY,
                    Asked.STAY_AFTER_GO);
        }

        Row hears(Refusal refusal) {
            return cell(refusal.name(), Asked.HEAR_ENDING, Asked.HEAR_OLDER_ENDING, Asked.HEAR_CORRECTED_ENDING);
        }

        void rest(Refusal refusal) {
            for (Asked each : Asked.values()) {
                cells.putIfAbsent(each, refusal.name());
            }
        }
    }
}
