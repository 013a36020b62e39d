package org.opendoor.referral.domain;

import java.util.Optional;
import org.opendoor.referral.domain.ReferralEvent.AdviserReassigned;
import org.opendoor.referral.domain.ReferralEvent.AnswerDeferred;
import org.opendoor.referral.domain.ReferralEvent.ContinuationAgreed;
import org.opendoor.referral.domain.ReferralEvent.ContinuationRefused;
import org.opendoor.referral.domain.ReferralEvent.EndingHeard;
import org.opendoor.referral.domain.ReferralEvent.JourneyMerged;
import org.opendoor.referral.domain.ReferralEvent.JourneyTransferred;
import org.opendoor.referral.domain.ReferralEvent.OfferAmended;
import org.opendoor.referral.domain.ReferralEvent.OfferDeclined;
import org.opendoor.referral.domain.ReferralEvent.OfferLapsed;
import org.opendoor.referral.domain.ReferralEvent.OfferWithdrawn;
import org.opendoor.referral.domain.ReferralEvent.PersonReReferred;
import org.opendoor.referral.domain.ReferralEvent.PersonReferred;
import org.opendoor.referral.domain.ReferralEvent.ProgrammeOffered;
import org.opendoor.referral.domain.ReferralEvent.WithdrawalRequested;
import org.opendoor.referral.domain.ReferralState.Declined;
import org.opendoor.referral.domain.ReferralState.Deferred;
import org.opendoor.referral.domain.ReferralState.Ended;
import org.opendoor.referral.domain.ReferralState.Merged;
import org.opendoor.referral.domain.ReferralState.Offered;
import org.opendoor.referral.domain.ReferralState.Referred;
import org.opendoor.referral.domain.ReferralState.Reopened;
import org.opendoor.referral.domain.ReferralState.Withdrawn;

/** What an event makes of a state. It judges nothing: {@link ReferralRules} has done that. */
final class ReferralEvolution {

    private ReferralEvolution() {}

    static ReferralState evolve(ReferralState state, ReferralEvent event) {
        return switch (event) {
            case ProgrammeOffered _ -> new Offered();
            case AnswerDeferred(var deferral, var reviewOn) -> new Deferred(deferral, reviewOn);
            case OfferLapsed(var deferral, var reviewOn) -> new Deferred(deferral, reviewOn);
            case OfferDeclined(var ending, var _) -> new Declined(ending);
            case PersonReferred _ -> new Referred(Optional.empty());
            case OfferWithdrawn(var ending, var _) -> new Withdrawn(ending);
            case WithdrawalRequested(var leaving, var _) ->
                new Referred(Optional.of(leaving.reason().family()));
            case PersonReReferred(var next, var _) ->
                new Reopened(state.howItEnded().orElseThrow(), next);
            case ContinuationRefused(var _, var leaving, var _) ->
                new Referred(Optional.of(leaving.reason().family()));
            case ContinuationAgreed _ -> state;
            case JourneyMerged(var ending, var into) -> new Merged(ending, into);
            case JourneyTransferred _, AdviserReassigned _, OfferAmended _ -> state;
            case EndingHeard(var ending) ->
                state instanceof Reopened(var _, var next) ? new Reopened(ending, next) : new Ended(ending);
        };
    }

    /** What is known of the journey beside where it stands. */
    static Offer evolve(Offer offer, ReferralEvent event) {
        return switch (event) {
            case JourneyTransferred(var _, var to, var _, var _) -> offer.at(to);
            case AdviserReassigned(var _, var to, var _, var _) ->
                offer.at(offer.place().with(to));
            case OfferAmended(var _, var now, var _, var _) -> now.in(offer);
            case ProgrammeOffered _,
                    AnswerDeferred _,
                    OfferLapsed _,
                    OfferDeclined _,
                    PersonReferred _,
                    OfferWithdrawn _,
                    WithdrawalRequested _,
                    PersonReReferred _,
                    ContinuationAgreed _,
                    ContinuationRefused _,
                    JourneyMerged _,
                    EndingHeard _ -> offer;
        };
    }
}
