package org.opendoor.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opendoor.analytics.disclosure.Dimension.DISTRICT;
import static org.opendoor.analytics.disclosure.Dimension.GENDER;
import static org.opendoor.analytics.disclosure.Dimension.PROVIDER;

import org.junit.jupiter.api.Test;

class NecklaceTest {

    @Test
    void the_tables_of_a_necklace_are_the_total_each_dimension_and_each_pair_crossed() {
        assertThat(Necklace.of(Bead.pair(DISTRICT, PROVIDER), Bead.one(GENDER)).breakdowns())
                .containsExactly(
                        Breakdown.WHOLE,
                        Breakdown.by(DISTRICT),
                        Breakdown.by(PROVIDER),
                        Breakdown.by(DISTRICT, PROVIDER),
                        Breakdown.by(GENDER));
    }

    @Test
    void a_dimension_stands_in_one_bead_only() {
        var necklace = Necklace.of(Bead.pair(DISTRICT, PROVIDER));

        assertThatIllegalArgumentException().isThrownBy(() -> necklace.with(Bead.pair(PROVIDER, GENDER)));
        assertThatIllegalArgumentException().isThrownBy(() -> Necklace.of(Bead.pair(GENDER, GENDER)));
    }

    @Test
    void a_breakdown_has_two_dimensions_at_most() {
        assertThatIllegalArgumentException().isThrownBy(() -> Breakdown.by(DISTRICT, PROVIDER, GENDER));
    }
}
