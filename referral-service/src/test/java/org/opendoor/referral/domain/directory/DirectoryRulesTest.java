package org.opendoor.referral.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.directory.Sample.DIRECTORY;
import static org.opendoor.referral.domain.directory.Sample.DURHAM;
import static org.opendoor.referral.domain.directory.Sample.NORTH;
import static org.opendoor.referral.domain.directory.Sample.PAT;
import static org.opendoor.referral.domain.directory.Sample.ROOMS;
import static org.opendoor.referral.domain.directory.Sample.RULES;
import static org.opendoor.referral.domain.directory.Sample.TODAY;
import static org.opendoor.referral.domain.directory.Sample.TYNESIDE;
import static org.opendoor.referral.domain.directory.Sample.district;
import static org.opendoor.referral.domain.directory.Sample.provider;
import static org.opendoor.referral.domain.directory.Sample.venue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DirectoryRulesTest {

    static Stream<Arguments> unsound() {
        return Stream.of(
                cell(district("durham", "nobody-nhs"), "PROVIDER_UNKNOWN defaultProvider"),
                cell(district("tyneside", "north-nhs"), "DEFAULT_DOES_NOT_SERVE defaultProvider"),
                cell(provider("north-nhs", "pat", "durham", "atlantis"), "DISTRICT_UNKNOWN districts"),
                cell(provider("north-nhs", "pat", "tyneside"), "STILL_DEFAULT districts"),
                cell(NORTH.deactivated(), "STILL_DEFAULT active"),
                cell(provider("north-nhs", "nobody", "durham"), "CONTACT_UNKNOWN contact"),
                cell(provider("north-nhs", "ann", "durham"), "CONTACT_ELSEWHERE contact"),
                cell(of(ROOMS, "nobody-nhs"), "PROVIDER_UNKNOWN provider"),
                cell(venue("Durham Health Centre", null), "NAME_TELLS_OF_HEALTH name"),
                cell(venue("The Rooms", new Coordinates(-1.5721, 54.7778)), "COORDINATES_OUT_OF_REACH coordinates"));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void what_cannot_stand_is_told_with_its_field(Entry entry, String fault) {
        assertThat(faults(DIRECTORY, entry)).containsExactly(fault);
    }

    static Stream<Entry> sound() {
        return Stream.of(
                DURHAM,
                district("durham", null),
                DURHAM.deactivated(),
                TYNESIDE,
                NORTH,
                provider("north-nhs", null, "durham", "tyneside"),
                ROOMS,
                ROOMS.deactivated(),
                venue("The Rooms", null),
                PAT);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void what_can_stand_has_no_fault(Entry entry) {
        assertThat(faults(DIRECTORY, entry)).isEmpty();
    }

    @Test
    void a_closed_provider_is_nobodys_default_and_has_no_open_venue() {
        Directory closed = DIRECTORY.with(List.of(district("durham", null), NORTH.deactivated()));

        assertThat(faults(closed, NORTH.deactivated())).isEmpty();
        assertThat(faults(closed, DURHAM)).containsExactly("PROVIDER_NOT_ACTIVE defaultProvider");
        assertThat(faults(closed, DURHAM.deactivated())).isEmpty();
        assertThat(faults(closed, ROOMS)).containsExactly("PROVIDER_NOT_ACTIVE provider");
        assertThat(faults(closed, ROOMS.deactivated())).isEmpty();
    }

    @Test
    void a_contact_who_has_left_is_none() {
        Directory left = DIRECTORY.with(List.of(PAT.deactivated()));

        assertThat(faults(left, NORTH)).containsExactly("CONTACT_NOT_ACTIVE contact");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Provider spoiled = new Provider(
                "north-nhs", "The Trust", "Steady Steps", Set.of("atlantis"), Set.of(), Optional.of("nobody"), false);

        assertThat(faults(DIRECTORY, spoiled))
                .containsExactly(
                        "DISTRICT_UNKNOWN districts",
                        "CONTACT_UNKNOWN contact",
                        "STILL_DEFAULT districts",
                        "STILL_DEFAULT active");
    }

    @Test
    void what_is_not_known_yet_can_be_left_open() {
        Directory empty = Directory.of(List.of());

        assertThat(RULES.leavingOpen(empty, DURHAM)).isEqualTo(district("durham", null));
        assertThat(RULES.leavingOpen(empty, NORTH)).isEqualTo(provider("north-nhs", null, "durham"));
        assertThat(RULES.leavingOpen(DIRECTORY, DURHAM)).isEqualTo(DURHAM);
        assertThat(RULES.leavingOpen(DIRECTORY, NORTH)).isEqualTo(NORTH);
        assertThat(RULES.leavingOpen(empty, ROOMS)).isEqualTo(ROOMS);
        assertThat(RULES.leavingOpen(empty, TYNESIDE)).isEqualTo(TYNESIDE);
        assertThat(DirectoryRules.openField(PAT)).isEmpty();
    }

    private static Arguments cell(Entry entry, String fault) {
        return Arguments.of(entry, fault);
    }

    private static Venue of(Venue venue, String provider) {
        return new Venue(
                venue.id(), provider, venue.name(), venue.address(), venue.access(), venue.wayThere(), venue.active());
    }

    static List<String> faults(Directory directory, Entry entry) {
        return RULES.faults(directory.with(List.of(entry)), entry, TODAY).stream()
                .map(fault -> fault.why() + " " + fault.field())
                .toList();
    }
}
