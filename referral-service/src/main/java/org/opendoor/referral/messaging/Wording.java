package org.opendoor.referral.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opendoor.referral.domain.Leaving;
import org.opendoor.referral.domain.Offer;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralEvent;
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
import org.opendoor.referral.domain.customer.Background;

/** Puts what happened into the contract's words. */
final class Wording {

    private Wording() {}

    /**
     * What everybody may hear, in the order in which it happened. What was heard from elsewhere is not said
     * again, and a merge is told of all journeys of the absorbed record at once, elsewhere.
     */
    static List<Said> ofReferrals(Referral referral, List<ReferralEvent> events) {
        return events.stream().flatMap(event -> said(referral, event).stream()).toList();
    }

    /**
     * Whether there is what only analytics hears, once for what happened together: the source when a journey begins, and
     * the reasons when they are told.
     */
    static boolean haveDetails(List<ReferralEvent> events) {
        return told(events).isPresent()
                || events.stream()
                        .anyMatch(event -> event instanceof ProgrammeOffered || event instanceof PersonReferred);
    }

    /** The details with what is known of the person's background by now; no reason where none is told this time. */
    static Said ofDetails(Referral referral, List<ReferralEvent> events, Background background) {
        Optional<Leaving> told = told(events);
        return new Said.DetailRecorded(
                referral.id(),
                referral.offer().source(),
                told.map(Leaving::reason).orElse(null),
                told.map(Leaving::furtherReasons).orElse(Set.of()),
                ToldBackground.of(background));
    }

    private static Optional<Leaving> told(List<ReferralEvent> events) {
        return events.stream().flatMap(Wording::reasons).findFirst();
    }

    private static Optional<Said> said(Referral referral, ReferralEvent event) {
        var id = referral.id();
        var offer = referral.offer();
        return switch (event) {
            case ProgrammeOffered offered -> Optional.of(offered(referral, offered));
            case AnswerDeferred(var deferral, var reviewOn) ->
                Optional.of(deferred(referral, deferral, reviewOn, false));
            case OfferLapsed(var deferral, var reviewOn) -> Optional.of(deferred(referral, deferral, reviewOn, true));
            case OfferDeclined(var ending, var leaving) ->
                Optional.of(new Said.Declined(id, offer.customerId(), EndingData.of(offer, ending, leaving)));
            case PersonReferred referred -> Optional.of(referred(referral, referred));
            case OfferWithdrawn(var ending, var leaving) ->
                Optional.of(new Said.Withdrawn(id, offer.customerId(), EndingData.of(offer, ending, leaving)));
            case WithdrawalRequested(var leaving, var on) ->
                Optional.of(new Said.WithdrawalRequested(
                        id, offer.customerId(), leaving.reason().family(), null, on));
            case ContinuationRefused(var change, var leaving, var on) ->
                Optional.of(new Said.WithdrawalRequested(
                        id, offer.customerId(), leaving.reason().family(), change, on));
            case ContinuationAgreed(var change, var by, var on) ->
                Optional.of(new Said.ContinuationAgreed(id, offer.customerId(), change, by, on));
            case PersonReReferred(var next, var on) ->
                Optional.of(new Said.ReReferred(id, next, offer.customerId(), on));
            case OfferAmended amended -> Optional.of(amended(referral, amended));
            case JourneyTransferred moved -> Optional.of(transferred(referral, moved));
            case AdviserReassigned given -> Optional.of(reassigned(referral, given));
            case JourneyMerged _, EndingHeard _ -> Optional.empty();
        };
    }

    private static Said offered(Referral referral, ProgrammeOffered event) {
        Offer offer = referral.offer();
        return new Said.Offered(
                referral.id(),
                offer.customerId(),
                offer.kind(),
                offer.route(),
                offer.place().district(),
                offer.place().provider(),
                offer.place().adviser().orElse(null),
                offer.place().centre().orElse(null),
                event.on());
    }

    private static Said deferred(Referral referral, int deferral, LocalDate reviewOn, boolean unanswered) {
        Offer offer = referral.offer();
        return new Said.Deferred(
                referral.id(),
                offer.customerId(),
                offer.kind(),
                offer.place().district(),
                offer.place().provider(),
                offer.place().adviser().orElse(null),
                reviewOn,
                deferral,
                unanswered);
    }

    private static Said referred(Referral referral, PersonReferred event) {
        Offer offer = referral.offer();
        return new Said.Referred(
                referral.id(),
                offer.customerId(),
                offer.previous().orElse(null),
                offer.route(),
                offer.kind(),
                offer.place().district(),
                offer.place().provider(),
                offer.place().adviser().orElse(null),
                offer.place().centre().orElse(null),
                Said.Wishes.of(offer.preferences()),
                offer.expectations(),
                offer.explained(),
                event.on());
    }

    private static Said amended(Referral referral, OfferAmended event) {
        Offer offer = referral.offer();
        return new Said.Amended(
                referral.id(),
                offer.customerId(),
                offer.kind(),
                offer.place().district(),
                offer.place().provider(),
                offer.place().adviser().orElse(null),
                event.now().topic(),
                Known.of(event.before()),
                Known.of(event.now()),
                event.reason(),
                event.on());
    }

    private static Said transferred(Referral referral, JourneyTransferred event) {
        Offer offer = referral.offer();
        return new Said.Transferred(
                referral.id(),
                offer.customerId(),
                offer.kind(),
                referral.state().status(),
                event.to().district(),
                event.to().provider(),
                event.to().adviser().orElse(null),
                event.to().centre().orElse(null),
                event.from().district(),
                event.from().provider(),
                event.reason(),
                event.on());
    }

    private static Said reassigned(Referral referral, AdviserReassigned event) {
        Offer offer = referral.offer();
        return new Said.AdviserReassigned(
                referral.id(),
                offer.customerId(),
                offer.kind(),
                offer.place().district(),
                offer.place().provider(),
                event.to(),
                event.from().orElse(null),
                event.reason(),
                event.on());
    }

    private static Stream<Leaving> reasons(ReferralEvent event) {
        return switch (event) {
            case OfferDeclined(var _, var leaving) -> Stream.of(leaving);
            case OfferWithdrawn(var _, var leaving) -> Stream.of(leaving);
            case WithdrawalRequested(var leaving, var _) -> Stream.of(leaving);
            case ContinuationRefused(var _, var leaving, var _) -> Stream.of(leaving);
            case ProgrammeOffered _,
                    AnswerDeferred _,
                    OfferLapsed _,
                    PersonReferred _,
                    PersonReReferred _,
                    JourneyTransferred _,
                    AdviserReassigned _,
                    ContinuationAgreed _,
                    OfferAmended _,
                    JourneyMerged _,
                    EndingHeard _ -> Stream.empty();
        };
    }
}
