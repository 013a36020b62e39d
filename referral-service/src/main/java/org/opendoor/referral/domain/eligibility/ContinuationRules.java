package org.opendoor.referral.domain.eligibility;

import static org.opendoor.eventing.decision.Decision.accept;
import static org.opendoor.eventing.decision.Decision.alreadyDone;
import static org.opendoor.eventing.decision.Decision.refuse;

import java.util.Optional;
import java.util.Set;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.ContactWish;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Leaving;
import org.opendoor.referral.domain.Reason;
import org.opendoor.referral.domain.ReferralCommand.AnswerContinuation;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.eligibility.ToldOfJourney.Told;

/**
 * What an adviser's answer to a move to Jobseeker's Allowance does while the person is with the provider. A no asks the NHS
 * side for the ending; a yes can still become a no, but a no is on its way at once and cannot be called back.
 */
public final class ContinuationRules {

    private static final Leaving BENEFIT_ENDED =
            new Leaving(Reason.BENEFIT_ENDED, Set.of(), ContactWish.NOT_ASKED, Optional.empty());

    private ContinuationRules() {}

    /** {@code requested} is a withdrawal that waits for the provider, whoever asked for it. */
    public static Decision<ReferralEvent, Refusal> answer(Optional<Family> requested, AnswerContinuation answer) {
        return answer.asked()
                .map(asked -> answer.agreed() ? agreed(requested, asked, answer) : notAgreed(requested, asked, answer))
                .orElseGet(() -> refuse(Refusal.CONTINUATION_NOT_ASKED));
    }

    private static Decision<ReferralEvent, Refusal> agreed(
            Optional<Family> requested, Told asked, AnswerContinuation answer) {
        if (requested.isPresent()) {
            return refuse(Refusal.WITHDRAWAL_ALREADY_REQUESTED);
        }
        return asked.agreed().orElse(false)
                ? alreadyDone()
                : accept(new ReferralEvent.ContinuationAgreed(asked.change().id(), answer.by(), answer.today()));
    }

    private static Decision<ReferralEvent, Refusal> notAgreed(
            Optional<Family> requested, Told asked, AnswerContinuation answer) {
        return requested
                .map(family -> family == Family.BENEFIT
                        ? Decision.<ReferralEvent, Refusal>alreadyDone()
                        : Decision.<ReferralEvent, Refusal>refuse(Refusal.WITHDRAWAL_ALREADY_REQUESTED))
                .orElseGet(() -> accept(
                        new ReferralEvent.ContinuationRefused(asked.change().id(), BENEFIT_ENDED, answer.today())));
    }
}
