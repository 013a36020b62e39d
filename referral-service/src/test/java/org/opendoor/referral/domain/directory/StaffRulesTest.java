package org.opendoor.referral.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.directory.DirectoryRulesTest.faults;
import static org.opendoor.referral.domain.directory.Sample.ANN;
import static org.opendoor.referral.domain.directory.Sample.BEA;
import static org.opendoor.referral.domain.directory.Sample.DIRECTORY;
import static org.opendoor.referral.domain.directory.Sample.PAT;
import static org.opendoor.referral.domain.directory.Sample.adviser;
import static org.opendoor.referral.domain.directory.Sample.away;
import static org.opendoor.referral.domain.directory.Sample.practitioner;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffRulesTest {

    @ParameterizedTest
    @CsvSource({
        "ADVISER, durham, , ",
        "TEAM_LEADER, , north-nhs, ROLE_NEEDS_DISTRICT role",
        "DISTRICT_MANAGER, durham, north-nhs, ROLE_NEEDS_DISTRICT role",
        "ADVISER, , , ROLE_NEEDS_DISTRICT role",
        "PRACTITIONER, , north-nhs, ",
        "PRACTITIONER, durham, , ROLE_NEEDS_PROVIDER role",
        "PRACTITIONER, durham, north-nhs, ROLE_NEEDS_PROVIDER role",
        "ADVISER, atlantis, , DISTRICT_UNKNOWN district",
        "PRACTITIONER, , nobody-nhs, PROVIDER_UNKNOWN provider"
    })
    void everybody_works_for_one_place_that_fits_their_role(
            StaffRole role, String district, String provider, String fault) {
        var person = new StaffMember(
                "new", role, Optional.ofNullable(district), Optional.ofNullable(provider), "Somebody", true, List.of());

        assertThat(faults(DIRECTORY, person)).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "ann, COVER_ONESELF absences",
        "nobody, COVER_UNKNOWN absences",
        "gone, COVER_NOT_ACTIVE absences",
        "abe, COVER_ELSEWHERE absences",
        "pat, COVER_ELSEWHERE absences",
        "bea, "
    })
    void who_stands_in_is_an_active_colleague(String cover, String fault) {
        Directory withGone = DIRECTORY.with(List.of(adviser("gone", "durham").deactivated()));

        assertThat(faults(withGone, adviser("ann", "durham", away(1, 5, cover))))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void nobody_has_to_stand_in_and_two_absences_share_no_day() {
        assertThat(faults(DIRECTORY, adviser("ann", "durham", away(1, 5, null), away(6, 9, "bea"))))
                .isEmpty();
        assertThat(faults(DIRECTORY, adviser("ann", "durham", away(1, 5, null), away(5, 9, null))))
                .containsExactly("ABSENCES_OVERLAP absences");
        assertThat(faults(DIRECTORY, adviser("ann", "durham", away(5, 1, "nobody"))))
                .containsExactly("ABSENCE_BACKWARDS absences");
    }

    @Test
    void who_is_away_on_one_of_those_days_cannot_stand_in() {
        Directory beaAway = DIRECTORY.with(List.of(adviser("bea", "durham", away(5, 9, "cal"))));

        assertThat(faults(beaAway, adviser("ann", "durham", away(1, 5, "bea")))).containsExactly("COVER_AWAY absences");
        assertThat(faults(beaAway, adviser("ann", "durham", away(1, 4, "bea")))).isEmpty();
    }

    @Test
    void a_circle_of_those_who_stand_in_is_told_as_one() {
        Directory two = DIRECTORY.with(List.of(adviser("bea", "durham", away(5, 9, "ann"))));
        Directory three = DIRECTORY.with(
                List.of(adviser("bea", "durham", away(1, 9, "cal")), adviser("cal", "durham", away(1, 9, "ann"))));

        assertThat(faults(two, adviser("ann", "durham", away(1, 5, "bea"))))
                .containsExactly("COVER_CIRCULAR absences", "STILL_COVERING absences");
        assertThat(faults(three, adviser("ann", "durham", away(1, 5, "bea"))))
                .containsExactly("COVER_CIRCULAR absences", "STILL_COVERING absences");
        assertThat(faults(two, adviser("ann", "durham", away(10, 12, "bea")))).isEmpty();
    }

    @Test
    void who_stands_in_for_somebody_stays_there_for_it() {
        Directory annAway = DIRECTORY.with(List.of(adviser("ann", "durham", away(-2, 5, "bea"))));

        assertThat(faults(annAway, BEA.deactivated())).containsExactly("STILL_COVERING active");
        assertThat(faults(annAway, adviser("bea", "tyneside"))).containsExactly("STILL_COVERING district");
        assertThat(faults(annAway, adviser("bea", "durham", away(5, 9, null))))
                .containsExactly("STILL_COVERING absences");
        assertThat(faults(annAway, adviser("bea", "durham", away(6, 9, null)))).isEmpty();
    }

    @Test
    void what_is_over_is_history() {
        Directory annWasAway = DIRECTORY.with(List.of(adviser("ann", "durham", away(-9, -1, "bea"))));

        assertThat(faults(annWasAway, BEA.deactivated())).isEmpty();
        assertThat(faults(DIRECTORY, adviser("ann", "durham", away(-9, -1, "nobody"))))
                .isEmpty();
        assertThat(faults(DIRECTORY, adviser("ann", "durham", away(-9, 0, "nobody"))))
                .containsExactly("COVER_UNKNOWN absences");
    }

    @Test
    void who_has_left_needs_nobody_to_stand_in() {
        Directory annLeft = DIRECTORY.with(
                List.of(adviser("ann", "durham", away(1, 5, "bea")).deactivated()));

        assertThat(faults(annLeft, BEA.deactivated())).isEmpty();
        assertThat(faults(
                        DIRECTORY,
                        adviser("ann", "durham", away(1, 5, "nobody")).deactivated()))
                .isEmpty();
    }

    @Test
    void a_providers_contact_neither_leaves_nor_changes_sides() {
        assertThat(faults(DIRECTORY, PAT.deactivated())).containsExactly("STILL_CONTACT active");
        assertThat(faults(
                        DIRECTORY.with(List.of(Sample.provider("coast-nhs", null))), practitioner("pat", "coast-nhs")))
                .containsExactly("STILL_CONTACT provider");
        assertThat(faults(DIRECTORY, ANN.deactivated())).isEmpty();
    }
}
