package org.opendoor.referral.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.directory.Sample.ABE;
import static org.opendoor.referral.domain.directory.Sample.ANN;
import static org.opendoor.referral.domain.directory.Sample.DURHAM;
import static org.opendoor.referral.domain.directory.Sample.NORTH;
import static org.opendoor.referral.domain.directory.Sample.provider;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.WantedPlace;

class AreaTest {

    private static final List<Provider> PROVIDERS = List.of(
            NORTH, provider("coast-nhs", null, "durham"), provider("far-nhs", null, "tyneside"), closed("old-nhs"));

    @Test
    void who_names_no_provider_means_the_districts_default() {
        assertThat(place(DURHAM, null, null, null)).isEqualTo(possible("north-nhs", null));
        assertThat(place(DURHAM, "coast-nhs", null, null)).isEqualTo(possible("coast-nhs", null));
    }

    @Test
    void a_district_that_is_unknown_or_closed_refers_nobody() {
        assertThat(Area.place(Optional.empty(), wanted(null, null), true))
                .isEqualTo(new Placement.Impossible(Refusal.DISTRICT_UNKNOWN));
        assertThat(place(DURHAM.deactivated(), "north-nhs", null, null))
                .isEqualTo(new Placement.Impossible(Refusal.DISTRICT_UNKNOWN));
    }

    @Test
    void a_provider_takes_people_of_its_own_districts() {
        for (String elsewhere : List.of("far-nhs", "old-nhs", "nobody-nhs")) {
            assertThat(place(DURHAM, elsewhere, null, null))
                    .as(elsewhere)
                    .isEqualTo(new Placement.Impossible(Refusal.PROVIDER_NOT_HERE));
        }
        assertThat(place(Sample.district("durham", null), null, null, null))
                .isEqualTo(new Placement.Impossible(Refusal.PROVIDER_NEEDED));
        assertThat(place(Sample.district("durham", "old-nhs"), null, null, null))
                .isEqualTo(new Placement.Impossible(Refusal.PROVIDER_NOT_HERE));
    }

    @Test
    void an_adviser_who_is_named_works_in_the_district() {
        assertThat(place(DURHAM, null, "ann", ANN)).isEqualTo(possible("north-nhs", "ann"));
        for (StaffMember other : new StaffMember[] {null, ABE, ANN.deactivated(), Sample.PAT}) {
            assertThat(place(DURHAM, null, "ann", other)).isEqualTo(new Placement.Impossible(Refusal.ADVISER_NOT_HERE));
        }
    }

    @Test
    void an_advisers_own_token_says_that_they_work_there() {
        var area = Area.of(DURHAM, PROVIDERS, Optional.empty());

        assertThat(Area.place(Optional.of(area), wanted(null, "new"), true)).isEqualTo(possible("north-nhs", "new"));
    }

    @Test
    void who_comes_back_goes_to_the_provider_they_know_or_to_whoever_is_there_now() {
        assertThat(again(DURHAM, "north-nhs", null).provider()).isEqualTo("north-nhs");
        assertThat(again(DURHAM.deactivated(), "north-nhs", null).provider()).isEqualTo("north-nhs");
        for (String gone : List.of("far-nhs", "old-nhs", "nobody-nhs")) {
            assertThat(again(DURHAM, gone, null).provider()).as(gone).isEqualTo("north-nhs");
            assertThat(again(Sample.district("durham", null), gone, null).provider())
                    .as(gone)
                    .isEqualTo("coast-nhs");
        }
        var was = new Place("durham", "old-nhs", Optional.of("ann"), Optional.empty());
        assertThat(Area.again(Optional.empty(), was, false)).isEqualTo(was);
        assertThat(Area.again(Optional.of(Area.of(DURHAM, List.of(), Optional.empty())), was, false))
                .isEqualTo(was);
    }

    @Test
    void an_adviser_who_has_left_the_district_is_not_theirs_any_more() {
        assertThat(again(DURHAM, "north-nhs", ANN).adviser()).contains("ann");
        assertThat(again(DURHAM, "north-nhs", null).adviser()).contains("ann");
        assertThat(again(DURHAM, "north-nhs", ANN.deactivated()).adviser()).isEmpty();
    }

    private static Place again(District district, String provider, StaffMember known) {
        var area = Area.of(district, PROVIDERS, Optional.ofNullable(known));
        return Area.again(
                Optional.of(area), new Place("durham", provider, Optional.of("ann"), Optional.empty()), false);
    }

    private static Placement place(District district, String provider, String adviser, StaffMember known) {
        var area = Area.of(district, PROVIDERS, Optional.ofNullable(known));
        return Area.place(Optional.of(area), wanted(provider, adviser), false);
    }

    private static Placement possible(String provider, String adviser) {
        return new Placement.Possible(
                new Place("durham", provider, Optional.ofNullable(adviser), Optional.of("centre-0003")));
    }

    private static WantedPlace wanted(String provider, String adviser) {
        return new WantedPlace(
                "durham", Optional.ofNullable(provider), Optional.ofNullable(adviser), Optional.of("centre-0003"));
    }

    private static Provider closed(String code) {
        return provider(code, null, "durham").deactivated();
    }
}
