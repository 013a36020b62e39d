package org.opendoor.referral.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.DURHAM;
import static org.opendoor.referral.domain.Examples.NEXT;
import static org.opendoor.referral.domain.Examples.REFERRAL;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.domain.Examples.WEAR;
import static org.opendoor.referral.domain.Examples.ending;
import static org.opendoor.referral.domain.Examples.leaving;
import static org.opendoor.referral.domain.Examples.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.domain.AdviserContact;
import org.opendoor.referral.domain.AmendReason;
import org.opendoor.referral.domain.Amendment;
import org.opendoor.referral.domain.ContactWish;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Expectation;
import org.opendoor.referral.domain.Explained;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Interview;
import org.opendoor.referral.domain.Leaving;
import org.opendoor.referral.domain.Offer;
import org.opendoor.referral.domain.OpenDoor;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Reason;
import org.opendoor.referral.domain.ReassignReason;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralEvent;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.domain.TimeOfDay;
import org.opendoor.referral.domain.TransferReason;
import org.opendoor.referral.domain.customer.Background;
import org.opendoor.referral.domain.customer.Ethnicity;
import org.opendoor.referral.domain.customer.Gender;

class WordingContractTest {

    private static final Leaving WITH_WISHES = new Leaving(
            Reason.LOCATION_OR_TRAVEL,
            Set.of(Reason.CANNOT_TRAVEL_ALONE),
            new ContactWish(ContactWish.Wanted.YES, Optional.of(TODAY.plusDays(30)), Set.of(TimeOfDay.EVENING)),
            Optional.of(new OpenDoor(OpenDoor.Pace.REVIEW_DATE, Optional.of(TODAY.plusDays(60)))));

    static Stream<ReferralEvent> events() {
        return Stream.of(
                new ReferralEvent.ProgrammeOffered(TODAY),
                new ReferralEvent.AnswerDeferred(1, TODAY.plusDays(7)),
                new ReferralEvent.OfferDeclined(ending(EndingKind.DECLINED, Family.PRACTICAL, 1), WITH_WISHES),
                new ReferralEvent.OfferDeclined(
                        ending(EndingKind.DECLINED, Family.WORK, 1), leaving(Reason.STARTED_WORK)),
                new ReferralEvent.PersonReferred(TODAY),
                new ReferralEvent.OfferWithdrawn(
                        ending(EndingKind.WITHDRAWN, Family.BENEFIT, 1), leaving(Reason.BENEFIT_ENDED)),
                new ReferralEvent.WithdrawalRequested(leaving(Reason.HEALTH_WORSE), TODAY),
                new ReferralEvent.JourneyTransferred(DURHAM, WEAR, TransferReason.MOVED, TODAY),
                new ReferralEvent.JourneyTransferred(WEAR, DURHAM, TransferReason.PROVIDER_ASKED, TODAY),
                new ReferralEvent.AdviserReassigned(
                        DURHAM.adviser(), "adviser-0418", ReassignReason.ADVISER_LEFT, TODAY),
                new ReferralEvent.AdviserReassigned(Optional.empty(), "adviser-0418", ReassignReason.OTHER, TODAY),
                new ReferralEvent.ContinuationRefused(NEXT, leaving(Reason.BENEFIT_ENDED), TODAY),
                new ReferralEvent.ContinuationAgreed(NEXT, "adviser-0417", TODAY),
                new ReferralEvent.OfferLapsed(1, TODAY.plusDays(14)),
                amended(new Amendment.PreferencesAre(Preferences.NONE)),
                amended(new Amendment.ExpectationsAre(Set.of(Expectation.CURE))),
                amended(new Amendment.ExplainedWas(Set.of(Explained.LEAFLET))),
                amended(new Amendment.KindIs(CustomerKind.SCREENED_OUT)),
                amended(new Amendment.InterviewWas(Optional.of(Interview.LATER_INTERVIEW))),
                amended(new Amendment.InterviewWas(Optional.empty())),
                amended(new Amendment.AdviserContactIs(Optional.of(AdviserContact.GOES_ON))),
                new ReferralEvent.PersonReReferred(NEXT, TODAY));
    }

    private static ReferralEvent amended(Amendment now) {
        return new ReferralEvent.OfferAmended(
                now.asIn(offer(CustomerKind.MANDATORY)), now, AmendReason.TOLD_LATER, TODAY);
    }

    private static final Background TOLD =
            new Background(Optional.empty(), Optional.of(Gender.FEMALE), Optional.of(Ethnicity.J));

    @ParameterizedTest
    @MethodSource("events")
    void what_is_said_keeps_the_contract(ReferralEvent event) throws JsonProcessingException {
        for (Offer offer : List.of(offer(CustomerKind.MANDATORY), bare())) {
            var referral = new Referral(REFERRAL, offer, new ReferralState.Offered());
            var said = Wording.ofReferrals(referral, List.of(event));

            assertThat(said).hasSize(1);
            for (Said each : said) {
                Contract.check(each.name(), Json.MAPPER.writeValueAsString(each));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_details_keep_the_contract_and_go_to_analytics_alone(ReferralEvent event) throws JsonProcessingException {
        var referral = new Referral(REFERRAL, offer(CustomerKind.MANDATORY), new ReferralState.Offered());

        for (Said said : Wording.ofReferrals(referral, List.of(event))) {
            assertThat(Json.MAPPER.writeValueAsString(said)).doesNotContain("M5", "LOCATION_OR_TRAVEL", "HEALTH_WORSE");
        }
        for (var background : List.of(Background.NONE, TOLD)) {
            var detail = Wording.ofDetails(referral, List.of(event), background);
            Contract.check(detail.name(), Json.MAPPER.writeValueAsString(detail));
        }
    }

    @Test
    void offered_and_answered_at_once_tells_the_details_once() {
        var referral = new Referral(REFERRAL, offer(CustomerKind.MANDATORY), new ReferralState.Offered());
        List<ReferralEvent> events = List.of(
                new ReferralEvent.ProgrammeOffered(TODAY),
                new ReferralEvent.OfferDeclined(ending(EndingKind.DECLINED, Family.PRACTICAL, 1), WITH_WISHES));

        assertThat(Wording.haveDetails(events)).isTrue();
        assertThat(Wording.ofDetails(referral, events, TOLD))
                .isEqualTo(new Said.DetailRecorded(
                        REFERRAL,
                        Source.M5,
                        Reason.LOCATION_OR_TRAVEL,
                        Set.of(Reason.CANNOT_TRAVEL_ALONE),
                        new ToldBackground(null, "2", Ethnicity.J)));
    }

    @Test
    void what_was_heard_or_is_told_by_the_merge_is_not_said_again() {
        var referral = new Referral(REFERRAL, offer(CustomerKind.MANDATORY), new ReferralState.Offered());
        List<ReferralEvent> heard = List.of(
                new ReferralEvent.EndingHeard(ending(EndingKind.COMPLETED, null, 1)),
                new ReferralEvent.JourneyMerged(Ending.merged(TODAY), NEXT));

        assertThat(Wording.ofReferrals(referral, heard)).isEmpty();
        assertThat(Wording.haveDetails(heard)).isFalse();
    }

    private static Offer bare() {
        return new Offer(
                UUID.fromString("019a1c40-7d10-712b-9c3e-a2d1f57b8c09"),
                Optional.of(NEXT),
                Source.G4,
                CustomerKind.NOT_WITH_JOBCENTRE,
                new Place("durham", "tees-valley-nhs", Optional.empty(), Optional.of("centre-0003")),
                Preferences.NONE,
                Set.of(),
                Set.of());
    }
}
