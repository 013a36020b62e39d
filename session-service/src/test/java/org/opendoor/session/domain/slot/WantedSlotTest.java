package org.opendoor.session.domain.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.directory.Position;
import org.opendoor.session.domain.directory.Venue;

class WantedSlotTest {

    private static final Position HOME = new Position(54.7732, -1.5763);

    @ParameterizedTest
    @EnumSource(Travel.class)
    void nobody_is_sent_further_than_their_way_of_travelling_takes_them(Travel travel) {
        var wanted = by(travel, Optional.empty());

        assertThat(wanted.couldComeTo(venue(travel.kilometres() - 0.1, true, "Any bus")))
                .isTrue();
        assertThat(wanted.couldComeTo(venue(travel.kilometres() + 0.1, true, "Any bus")))
                .isFalse();
    }

    @Test
    void by_bus_one_comes_only_to_where_a_bus_is_known_to_stop() {
        assertThat(by(Travel.BUS, Optional.empty()).couldComeTo(venue(1, true, null)))
                .isFalse();
        assertThat(by(Travel.WALK, Optional.empty()).couldComeTo(venue(1, true, null)))
                .isTrue();
    }

    @Test
    void what_the_person_says_counts_where_it_is_less_than_the_policy() {
        assertThat(by(Travel.CAR, Optional.of(5)).couldComeTo(venue(6, true, null)))
                .isFalse();
        assertThat(by(Travel.WALK, Optional.of(5)).couldComeTo(venue(3, true, null)))
                .isFalse();
    }

    @Test
    void who_needs_privacy_is_sent_to_no_room_where_others_hear() {
        var privately = new WantedSlot(
                Set.of(), Set.of(), Set.of(), Optional.empty(), way(true, Optional.empty(), Optional.empty()));

        assertThat(privately.couldComeTo(venue(1, false, null))).isFalse();
        assertThat(privately.couldComeTo(venue(1, true, null))).isTrue();
    }

    @Test
    void a_place_nobody_can_find_on_the_map_is_no_promise_of_a_short_way() {
        var nowhere = new Venue(
                "hall",
                "tees-valley-nhs",
                "The Old Hall",
                "DH1 1RH",
                Optional.empty(),
                new Venue.Access(true, true),
                Optional.of("Any bus"),
                true);

        assertThat(by(Travel.BUS, Optional.empty()).couldComeTo(nowhere)).isFalse();
        assertThat(WantedSlot.ANYTHING.couldComeTo(nowhere)).isTrue();
    }

    @Test
    void who_wants_to_talk_from_home_comes_nowhere() {
        assertThat(WantedSlot.ANYTHING.fromHome().couldComeTo(venue(1, true, null)))
                .isFalse();
        assertThat(WantedSlot.ANYTHING.media()).containsExactlyInAnyOrder(Medium.values());
    }

    private static WantedSlot by(Travel travel, Optional<Integer> atMost) {
        return new WantedSlot(Set.of(), Set.of(), Set.of(), Optional.empty(), way(false, Optional.of(travel), atMost));
    }

    private static WantedSlot.Way way(boolean privately, Optional<Travel> travel, Optional<Integer> atMost) {
        return new WantedSlot.Way(privately, Optional.of(HOME), travel, atMost);
    }

    /** Due north: a degree of latitude is 111.195 km. */
    private static Venue venue(double kilometres, boolean privateRoom, String transport) {
        return new Venue(
                "hall",
                "tees-valley-nhs",
                "The Old Hall",
                "DH1 1RH",
                Optional.of(new Position(HOME.latitude() + kilometres / 111.195, HOME.longitude())),
                new Venue.Access(true, privateRoom),
                Optional.ofNullable(transport),
                true);
    }
}
