package org.opendoor.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferrerTest {

    private static final Referrer ADVISER = new Referrer.Adviser("adviser-0417", Set.of("durham"));
    private static final Referrer SYSTEM = new Referrer.JobcentreSystem(Set.of("durham"));
    private static final Referrer INTAKE = new Referrer.Intake(Set.of("centre-0003"));

    @Test
    void an_adviser_need_not_say_who_they_are() {
        var asked = place("durham", null, null);

        assertThat(ADVISER.complete(asked).adviser()).contains("adviser-0417");
        assertThat(SYSTEM.complete(asked).adviser()).isEmpty();
        assertThat(INTAKE.complete(asked).adviser()).isEmpty();
    }

    @Test
    void a_token_vouches_for_its_own_adviser_only() {
        assertThat(ADVISER.vouchesFor("adviser-0417")).isTrue();
        assertThat(ADVISER.vouchesFor("adviser-0999")).isFalse();
        assertThat(SYSTEM.vouchesFor("adviser-0417")).isFalse();
        assertThat(INTAKE.vouchesFor("adviser-0417")).isFalse();
    }

    @Test
    void an_adviser_refers_under_their_own_name_and_in_their_own_districts() {
        assertThat(objection(ADVISER, place("durham", "adviser-0417", null))).isEmpty();
        assertThat(objection(ADVISER, place("durham", "adviser-0999", null)))
                .contains(Refusal.ADVISER_NOT_YOURS_TO_NAME);
        assertThat(objection(ADVISER, place("sunderland", "adviser-0417", null)))
                .contains(Refusal.DISTRICT_NOT_YOURS);
        assertThat(objection(ADVISER, place("durham", "adviser-0417", "centre-0003")))
                .contains(Refusal.CENTRE_NOT_ALLOWED);
    }

    @Test
    void a_jobcentre_system_names_whom_it_likes_in_its_own_districts() {
        assertThat(objection(SYSTEM, place("durham", "adviser-0999", null))).isEmpty();
        assertThat(objection(SYSTEM, place("durham", null, null))).isEmpty();
        assertThat(objection(SYSTEM, place("sunderland", null, null))).contains(Refusal.DISTRICT_NOT_YOURS);
    }

    @Test
    void jobcentre_cannot_refer_somebody_it_is_not_to_know_of() {
        assertThat(SYSTEM.objection(place("durham", null, null), CustomerKind.NOT_WITH_JOBCENTRE, Source.M5))
                .contains(Refusal.KIND_NEEDS_INTAKE);
        assertThat(INTAKE.objection(place("durham", null, "centre-0003"), CustomerKind.NOT_WITH_JOBCENTRE, Source.Q1))
                .isEmpty();
    }

    @Test
    void intake_refers_for_its_own_centre_in_any_district() {
        assertThat(intake(place("sunderland", null, "centre-0003"), Source.Q1)).isEmpty();
        assertThat(intake(place("durham", null, "centre-0011"), Source.Q1)).contains(Refusal.CENTRE_NOT_YOURS);
        assertThat(intake(place("durham", null, null), Source.Q1)).contains(Refusal.CENTRE_NOT_YOURS);
        assertThat(intake(place("durham", "adviser-0417", "centre-0003"), Source.Q1))
                .contains(Refusal.ADVISER_NOT_YOURS_TO_NAME);
    }

    @ParameterizedTest
    @EnumSource
    void intake_comes_by_every_route_but_the_advisers(Source source) {
        assertThat(intake(place("durham", null, "centre-0003"), source).isEmpty())
                .isEqualTo(source != Source.M5);
    }

    private static Optional<Refusal> objection(Referrer referrer, WantedPlace place) {
        return referrer.objection(place, CustomerKind.VOLUNTARY, Source.M5);
    }

    private static Optional<Refusal> intake(WantedPlace place, Source source) {
        return INTAKE.objection(place, CustomerKind.VOLUNTARY, source);
    }

    private static WantedPlace place(String district, String adviser, String centre) {
        return new WantedPlace(district, Optional.empty(), Optional.ofNullable(adviser), Optional.ofNullable(centre));
    }
}
