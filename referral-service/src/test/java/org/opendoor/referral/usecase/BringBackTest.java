package org.opendoor.referral.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.NEXT;
import static org.opendoor.referral.domain.Examples.REFERRAL;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.domain.Examples.ending;
import static org.opendoor.referral.usecase.House.NOW;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Examples;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Offer;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.Preferences;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.ReferralStatus;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.Route;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.domain.directory.Area;
import org.opendoor.referral.domain.directory.DeliveryModel;
import org.opendoor.referral.domain.directory.District;

class BringBackTest {

    private static final UUID EARLIER = UUID.fromString("019a1c3f-0000-7b21-9c3e-000000000001");
    private static final Ending LEFT = ending(EndingKind.DROPPED_OUT, Family.PERSONAL, 1);
    private static final Scope PROVIDER = new Scope(Set.of(), Set.of("tees-valley-nhs"), Set.of());
    private static final Scope ELSEWHERE = new Scope(Set.of("sunderland"), Set.of("wear-nhs"), Set.of());

    private final House house = new House();

    @Test
    void who_left_comes_back_by_one_call_with_all_that_is_known() {
        journey(REFERRAL, new ReferralState.Ended(LEFT));

        var outcome = back(REFERRAL, PROVIDER);

        assertThat(outcome).isEqualTo(new Outcome.Done(NEXT, 1));
        assertThat(house.said).containsExactly(NEXT + " PersonReferred", REFERRAL + " PersonReReferred");
        var again = house.journeys.get(NEXT).referral().offer();
        assertThat(again.previous()).contains(REFERRAL);
        assertThat(again.customerId()).isEqualTo(Examples.CUSTOMER);
        assertThat(again.preferences())
                .isEqualTo(Examples.offer(CustomerKind.VOLUNTARY).preferences());
        assertThat(again.route()).isEqualTo(Route.CUSTOMER);
        assertThat(again.place().adviser()).contains("adviser-0417");
        assertThat(house.transactions).isEqualTo(1);
    }

    @Test
    void coming_back_to_an_open_offer_is_its_yes() {
        journey(REFERRAL, new ReferralState.Deferred(1, TODAY.plusDays(3)));

        assertThat(back(REFERRAL, PROVIDER)).isEqualTo(new Outcome.Done(REFERRAL, 2));
        assertThat(house.said).containsExactly(REFERRAL + " PersonReferred");
    }

    @Test
    void every_journey_that_waited_at_the_door_is_reopened() {
        journey(EARLIER, new ReferralState.Declined(ending(EndingKind.DECLINED, Family.WORK, 1)));
        journey(REFERRAL, new ReferralState.Ended(LEFT));

        back(REFERRAL, PROVIDER);

        assertThat(house.journeys.get(EARLIER).state().status()).isEqualTo(ReferralStatus.REOPENED);
        assertThat(house.journeys.get(REFERRAL).state().status()).isEqualTo(ReferralStatus.REOPENED);
    }

    @Test
    void who_is_in_the_programme_already_is_where_they_want_to_be() {
        journey(REFERRAL, new ReferralState.Referred(Optional.empty()));

        assertThat(back(REFERRAL, PROVIDER)).isEqualTo(new Outcome.Done(REFERRAL, 1));
        assertThat(house.said).isEmpty();
    }

    @Test
    void who_is_being_let_go_has_to_wait_for_the_answer() {
        journey(REFERRAL, new ReferralState.Referred(Optional.of(Family.WORK)));

        assertThat(back(REFERRAL, PROVIDER))
                .isEqualTo(new Outcome.Refused(Refusal.STILL_RUNNING, Optional.of(REFERRAL)));
    }

    @Test
    void who_comes_back_from_an_old_journey_says_yes_to_the_offer_that_is_open() {
        journey(EARLIER, new ReferralState.Declined(ending(EndingKind.DECLINED, Family.WORK, 1)));
        journey(REFERRAL, new ReferralState.Offered());

        assertThat(back(EARLIER, PROVIDER)).isEqualTo(new Outcome.Done(REFERRAL, 2));
        assertThat(house.said).containsExactly(REFERRAL + " PersonReferred", EARLIER + " PersonReReferred");
    }

    @Test
    void whoever_is_second_finds_it_done_with_the_same_referral() {
        journey(REFERRAL, new ReferralState.Ended(LEFT));
        back(REFERRAL, PROVIDER);

        assertThat(back(REFERRAL, PROVIDER)).isEqualTo(new Outcome.Done(NEXT, 1));
        assertThat(house.journeys).hasSize(2);
    }

    @Test
    void an_old_letter_leads_to_the_journey_the_story_has_got_to() {
        journey(EARLIER, new ReferralState.Reopened(LEFT, REFERRAL));
        journey(REFERRAL, new ReferralState.Ended(LEFT));

        assertThat(back(EARLIER, PROVIDER)).isEqualTo(new Outcome.Done(NEXT, 1));
        assertThat(house.journeys.get(NEXT).referral().offer().previous()).contains(REFERRAL);
    }

    @Test
    void who_may_not_see_where_it_goes_on_is_shown_what_they_asked_about() {
        house.holds(new Referral(EARLIER, at("wear-nhs"), new ReferralState.Reopened(LEFT, REFERRAL)));
        journey(REFERRAL, new ReferralState.Ended(LEFT));
        var scope = new Scope(Set.of(), Set.of("wear-nhs"), Set.of());

        assertThat(back(EARLIER, scope)).isEqualTo(new Outcome.Done(EARLIER, 1));
        assertThat(house.journeys.get(NEXT).state().active()).isTrue();
    }

    @Test
    void nothing_that_was_told_is_asked_again() {
        journey(REFERRAL, new ReferralState.Ended(LEFT));

        back(REFERRAL, PROVIDER);

        var was = Examples.offer(CustomerKind.VOLUNTARY);
        var is = house.journeys.get(NEXT).referral().offer();
        var mayDiffer = Set.of("previous", "source", "circumstances");
        assertThat(is.circumstances()).isEqualTo(was.circumstances().onceMore());
        for (var field : Offer.class.getRecordComponents()) {
            if (!mayDiffer.contains(field.getName())) {
                assertThat(value(field, is)).as(field.getName()).isEqualTo(value(field, was));
            }
        }
    }

    @Test
    void where_the_directory_has_moved_on_the_door_is_open_all_the_same() {
        journey(REFERRAL, new ReferralState.Ended(LEFT));
        var closed = new District("durham", "durham", DeliveryModel.GROUP, Optional.of("wear-nhs"), false);
        house.directorySays(Optional.of(new Area(closed, Set.of("wear-nhs", "a-nhs"), Optional.empty())));

        back(REFERRAL, PROVIDER);

        assertThat(house.journeys.get(NEXT).referral().offer().place())
                .isEqualTo(new Place("durham", "wear-nhs", Examples.DURHAM.adviser(), Optional.empty()));
    }

    @Test
    void a_journey_out_of_sight_is_unknown() {
        journey(REFERRAL, new ReferralState.Ended(LEFT));

        assertThat(back(REFERRAL, ELSEWHERE)).isEqualTo(Outcome.refused(Refusal.REFERRAL_UNKNOWN));
        assertThat(house.said).isEmpty();
    }

    private void journey(UUID id, ReferralState state) {
        house.holds(new Referral(id, Examples.offer(CustomerKind.VOLUNTARY), state));
    }

    private static Offer at(String provider) {
        var was = Examples.offer(CustomerKind.VOLUNTARY);
        return was.again(
                EARLIER,
                was.source(),
                new Place("durham", provider, Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    private static Object value(RecordComponent field, Offer offer) {
        try {
            return field.getAccessor().invoke(offer);
        } catch (ReflectiveOperationException unreadable) {
            throw new LinkageError(unreadable.getMessage(), unreadable);
        }
    }

    private Outcome back(UUID id, Scope scope) {
        var request = new BringBack.Request(id, NEXT, Source.B1, Optional.empty(), Optional.<Preferences>empty());
        return house.bringBack().back(request, scope, NOW).await().indefinitely();
    }
}
