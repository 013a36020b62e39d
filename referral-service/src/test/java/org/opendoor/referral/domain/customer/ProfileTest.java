package org.opendoor.referral.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.ADA;
import static org.opendoor.referral.domain.Examples.TODAY;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void what_holds_on_a_day_is_the_last_claim_that_began_by_then() {
        var history = new ClaimHistory(
                List.of(new Claim(Benefit.ESA, TODAY.minusDays(10)), new Claim(Benefit.IB, TODAY.minusYears(2))));

        assertThat(history.on(TODAY)).contains(new Claim(Benefit.ESA, TODAY.minusDays(10)));
        assertThat(history.on(TODAY.minusYears(1)).map(Claim::benefit)).contains(Benefit.IB);
        assertThat(history.on(TODAY.minusYears(3))).isEmpty();
    }

    @Test
    void a_claim_told_again_for_the_same_day_is_a_correction() {
        var history = ClaimHistory.NONE.with(new Claim(Benefit.ESA, TODAY)).with(new Claim(Benefit.IS, TODAY));

        assertThat(history.claims()).containsExactly(new Claim(Benefit.IS, TODAY));
    }

    @Test
    void differences_are_names_and_never_values() {
        var before = Profile.of(ADA);
        var after = before.withNino(Optional.empty()).withClaim(new Claim(Benefit.ESA, TODAY));

        assertThat(after.differencesFrom(before)).containsExactly("claims", "nino");
        assertThat(before.toString()).doesNotContain("Ada");
    }

    @Test
    void a_message_is_safe_only_if_nobody_said_otherwise() {
        assertThat(safe(true).filledFrom(safe(false)).messageSafe()).contains(false);
        assertThat(safe(true).filledFrom(ContactPreferences.NONE).messageSafe()).contains(true);
        assertThat(ContactPreferences.NONE.filledFrom(safe(false)).messageSafe())
                .contains(false);
    }

    @Test
    void quiet_hours_may_go_over_midnight() {
        var night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));

        assertThat(List.of(LocalTime.of(23, 0), LocalTime.of(7, 59))).allMatch(night::hold);
        assertThat(List.of(LocalTime.of(8, 0), LocalTime.of(20, 59))).noneMatch(night::hold);
        assertThat(noon.hold(LocalTime.of(12, 30))).isTrue();
        assertThat(noon.hold(LocalTime.of(13, 0))).isFalse();
    }

    @Test
    void languages_are_codes() {
        assertThat(Language.parse("CY")).contains(new Language("cy"));
        assertThat(Language.parse("bfi")).isPresent();
        assertThat(Language.parse("Welsh")).isEmpty();
        assertThat(Language.parse("zz")).isEmpty();
    }

    private static ContactPreferences safe(boolean safe) {
        return new ContactPreferences(
                Optional.empty(),
                Optional.of(safe),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }
}
