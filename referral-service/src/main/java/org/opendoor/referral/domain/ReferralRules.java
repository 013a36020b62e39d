package org.opendoor.referral.domain;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.opendoor.referral.domain.ReferralState.Declined;
import org.opendoor.referral.domain.ReferralState.Deferred;
import org.opendoor.referral.domain.ReferralState.Ended;
import org.opendoor.referral.domain.ReferralState.Merged;
import org.opendoor.referral.domain.ReferralState.Offered;
import org.opendoor.referral.domain.ReferralState.Referred;
import org.opendoor.referral.domain.ReferralState.Reopened;
import org.opendoor.referral.domain.ReferralState.Unknown;
import org.opendoor.referral.domain.ReferralState.Withdrawn;
import org.opendoor.referral.domain.eligibility.ContinuationRules;

/** Every state's answer to every command: the table of docs/states/referral.md in code. */
public final class ReferralRules {

    private ReferralRules() {}

    /** What {@code command} does to a referral in {@code state}, or why it does nothing. */
    public static Decision<ReferralEvent, Refusal> decide(ReferralState state, ReferralCommand command) {
        return switch (state) {
            case Unknown _ -> unknown(command);
            case Offered _ -> open(0, Optional.empty(), command);
            case Deferred(var deferral, var reviewOn) -> open(deferral, Optional.of(reviewOn), command);
            case Referred(var requested) -> referred(requested, command);
            case Declined(var ending) -> over(ending, command);
            case Withdrawn(var ending) -> over(ending, command);
            case Ended(var ending) -> ended(ending, command);
            case Reopened(var ending, var _) -> reopened(ending, command);
            case Merged _ -> merged(command);
        };
    }

    private static Decision<ReferralEvent, Refusal> unknown(ReferralCommand command) {
        return switch (command) {
            case MakeOffer(var answer, var today) -> offer(answer, today);
            case ComeBack(var today) -> accept(new ReferralEvent.PersonReferred(today));
            case GiveAnswer _,
                    Withdraw _,
                    ReRefer _,
                    Merge _,
                    Transfer _,
                    ReassignAdviser _,
                    AnswerContinuation _,
                    Amend _,
                    LapseOffer _,
                    HearEnding _ -> refuse(Refusal.REFERRAL_UNKNOWN);
        };
    }

    private static Decision<ReferralEvent, Refusal> offer(Optional<Answer> answer, LocalDate today) {
        var offered = new ReferralEvent.ProgrammeOffered(today);
        return answer.map(given -> answered(0, Optional.empty(), given, today))
                .map(decision -> offeredAnd(offered, decision))
                .orElseGet(() -> accept(offered));
    }

    private static Decision<ReferralEvent, Refusal> offeredAnd(
            ReferralEvent offered, Decision<ReferralEvent, Refusal> answer) {
        return switch (answer) {
            case Decision.Accepted(var events) -> {
                List<ReferralEvent> both = new ArrayList<>(List.of(offered));
                both.addAll(events);
                yield accept(both);
            }
            case Decision.AlreadyDone<ReferralEvent, Refusal> _ -> accept(offered);
            case Decision.Refused<ReferralEvent, Refusal> refused -> refused;
        };
    }

    private static Decision<ReferralEvent, Refusal> open(
            int deferral, Optional<LocalDate> reviewOn, ReferralCommand command) {
        return switch (command) {
            case GiveAnswer(var answer, var today) -> answered(deferral, reviewOn, answer, today);
            case Withdraw(var leaving, var today) ->
                leave(
                        leaving,
                        Reason.Moment.WITHDRAWAL,
                        today,
                        new ReferralEvent.OfferWithdrawn(ending(EndingKind.WITHDRAWN, leaving, today), leaving));
            case ReRefer(var _, var today) -> accept(new ReferralEvent.PersonReferred(today));
            case Merge merge -> merge(merge);
            case Transfer transfer -> PlaceRules.transfer(transfer);
            case ReassignAdviser reassign -> PlaceRules.reassign(reassign);
            case AnswerContinuation _ -> refuse(Refusal.CONTINUATION_NOT_ASKED);
            case Amend amend -> AmendmentRules.amend(amend);
            case LapseOffer(var review) ->
                reviewOn.isPresent() ? alreadyDone() : accept(new ReferralEvent.OfferLapsed(1, review));
            case MakeOffer _, ComeBack _ -> refuse(Refusal.REFERRAL_EXISTS);
            case HearEnding _ -> refuse(Refusal.NOT_REFERRED);
        };
    }

    private static Decision<ReferralEvent, Refusal> answered(
            int deferral, Optional<LocalDate> known, Answer answer, LocalDate today) {
        return switch (answer) {
            case Answer.Yes _ -> accept(new ReferralEvent.PersonReferred(today));
            case Answer.Later(var reviewOn) -> later(deferral, known, reviewOn, today);
            case Answer.No(var leaving) ->
                leave(
                        leaving,
                        Reason.Moment.OFFER,
                        today,
                        new ReferralEvent.OfferDeclined(ending(EndingKind.DECLINED, leaving, today), leaving));
        };
    }

    /** Nobody is asked again the same day, and nobody is left to think for longer than a year. */
    private static Decision<ReferralEvent, Refusal> later(
            int deferral, Optional<LocalDate> known, LocalDate reviewOn, LocalDate today) {
        if (known.filter(reviewOn::equals).isPresent()) {
            return alreadyDone();
        }
        if (!reviewOn.isAfter(today) || reviewOn.isAfter(today.plusYears(1))) {
            return refuse(Refusal.REVIEW_DATE_OUT_OF_REACH);
        }
        return accept(new ReferralEvent.AnswerDeferred(deferral + 1, reviewOn));
    }

    private static Decision<ReferralEvent, Refusal> referred(Optional<Family> requested, ReferralCommand command) {
        return switch (command) {
            case GiveAnswer(Answer.Yes _, var _) -> alreadyDone();
            case GiveAnswer(Answer.Later _, var _), GiveAnswer(Answer.No _, var _) -> refuse(Refusal.ALREADY_REFERRED);
            case Withdraw(var leaving, var today) -> request(requested, leaving, today);
            case ReRefer _ -> requested.isPresent() ? refuse(Refusal.STILL_RUNNING) : alreadyDone();
            case AnswerContinuation answer -> ContinuationRules.answer(requested, answer);
            case Merge merge -> merge(merge);
            case Transfer transfer -> PlaceRules.transfer(transfer);
            case ReassignAdviser reassign -> PlaceRules.reassign(reassign);
            case Amend amend -> AmendmentRules.amend(amend);
            case LapseOffer _ -> alreadyDone();
            case MakeOffer _, ComeBack _ -> refuse(Refusal.REFERRAL_EXISTS);
            case HearEnding(var ending) -> accept(new ReferralEvent.EndingHeard(ending));
        };
    }

    private static Decision<ReferralEvent, Refusal> request(
            Optional<Family> requested, Leaving leaving, LocalDate today) {
        if (requested.isPresent()) {
            return requested.filter(leaving.reason().family()::equals).isPresent()
                    ? alreadyDone()
                    : refuse(Refusal.WITHDRAWAL_ALREADY_REQUESTED);
        }
        return leave(leaving, Reason.Moment.WITHDRAWAL, today, new ReferralEvent.WithdrawalRequested(leaving, today));
    }

    /** Ended on this side: nothing is taken back, and the way on is to come back. */
    private static Decision<ReferralEvent, Refusal> over(Ending ending, ReferralCommand command) {
        return switch (command) {
            case GiveAnswer(Answer.No(var leaving), var _) -> repeated(ending, EndingKind.DECLINED, leaving);
            case GiveAnswer(Answer.Yes _, var _), GiveAnswer(Answer.Later _, var _) -> refuse(Refusal.JOURNEY_ENDED);
            case Withdraw(var leaving, var _) -> repeated(ending, EndingKind.WITHDRAWN, leaving);
            case Merge _, Transfer _, Amend _, AnswerContinuation _ -> refuse(Refusal.JOURNEY_ENDED);
            case LapseOffer _ -> alreadyDone();
            case ReassignAdviser reassign -> PlaceRules.reassign(reassign);
            case ReRefer(var next, var today) -> accept(new ReferralEvent.PersonReReferred(next, today));
            case MakeOffer _, ComeBack _ -> refuse(Refusal.REFERRAL_EXISTS);
            case HearEnding _ -> refuse(Refusal.NOT_REFERRED);
        };
    }

    private static Decision<ReferralEvent, Refusal> ended(Ending known, ReferralCommand command) {
        return switch (command) {
            case GiveAnswer _, Withdraw _, Merge _, Transfer _, Amend _, AnswerContinuation _ ->
                refuse(Refusal.JOURNEY_ENDED);
            case LapseOffer _ -> alreadyDone();
            case ReassignAdviser reassign -> PlaceRules.reassign(reassign);
            case ReRefer(var next, var today) -> accept(new ReferralEvent.PersonReReferred(next, today));
            case MakeOffer _, ComeBack _ -> refuse(Refusal.REFERRAL_EXISTS);
            case HearEnding(var ending) -> hear(known, ending);
        };
    }

    private static Decision<ReferralEvent, Refusal> reopened(Ending known, ReferralCommand command) {
        return switch (command) {
            case GiveAnswer _, Withdraw _, Merge _, Transfer _, Amend _, AnswerContinuation _ ->
                refuse(Refusal.JOURNEY_ENDED);
            case LapseOffer _ -> alreadyDone();
            case ReRefer _ -> alreadyDone();
            case ReassignAdviser _ -> refuse(Refusal.ALREADY_RE_REFERRED);
            case MakeOffer _, ComeBack _ -> refuse(Refusal.REFERRAL_EXISTS);
            case HearEnding(var ending) ->
                known.kind().ofTheProgramme() ? hear(known, ending) : refuse(Refusal.NOT_REFERRED);
        };
    }

    /** What happens in the programme of a journey that was merged is told of the other one. */
    private static Decision<ReferralEvent, Refusal> merged(ReferralCommand command) {
        return switch (command) {
            case GiveAnswer _, Withdraw _, Transfer _, Amend _, AnswerContinuation _ -> refuse(Refusal.JOURNEY_ENDED);
            case ReRefer _ -> alreadyDone();
            case ReassignAdviser _ -> refuse(Refusal.ALREADY_RE_REFERRED);
            case MakeOffer _, ComeBack _ -> refuse(Refusal.REFERRAL_EXISTS);
            case Merge _, LapseOffer _, HearEnding _ -> alreadyDone();
        };
    }

    private static Decision<ReferralEvent, Refusal> merge(Merge merge) {
        return accept(new ReferralEvent.JourneyMerged(Ending.merged(merge.today()), merge.into()));
    }

    private static Decision<ReferralEvent, Refusal> hear(Ending known, Ending told) {
        return told.corrects(known) ? accept(new ReferralEvent.EndingHeard(told)) : alreadyDone();
    }

    private static Decision<ReferralEvent, Refusal> repeated(Ending known, EndingKind kind, Leaving leaving) {
        boolean same = known.kind() == kind
                && known.family().filter(leaving.reason().family()::equals).isPresent();
        return same ? alreadyDone() : refuse(Refusal.JOURNEY_ENDED);
    }

    private static Decision<ReferralEvent, Refusal> leave(
            Leaving leaving, Reason.Moment moment, LocalDate today, ReferralEvent event) {
        return leaving.objection(moment, today)
                .<Decision<ReferralEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(event));
    }

    private static Ending ending(EndingKind kind, Leaving leaving, LocalDate today) {
        return Ending.first(kind, leaving.reason().family(), today);
    }
}
