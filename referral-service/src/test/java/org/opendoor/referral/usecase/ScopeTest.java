package org.opendoor.referral.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Place;

class ScopeTest {

    private static final Place PLACE =
            new Place("durham", "tees-valley-nhs", Optional.empty(), Optional.of("centre-0003"));

    @ParameterizedTest
    @CsvSource({
        "durham, , , VOLUNTARY, true",
        "sunderland, , , VOLUNTARY, false",
        "durham, , , NOT_WITH_JOBCENTRE, false",
        ", tees-valley-nhs, , NOT_WITH_JOBCENTRE, true",
        ", wear-nhs, , VOLUNTARY, false",
        ", , centre-0003, NOT_WITH_JOBCENTRE, true",
        ", , centre-0011, VOLUNTARY, false",
        ", , , VOLUNTARY, false"
    })
    void a_scope_sees_its_own_and_jobcentre_never_who_keeps_it_out(
            String district, String provider, String centre, CustomerKind kind, boolean seen) {
        var scope = new Scope(some(district), some(provider), some(centre));

        assertThat(scope.sees(PLACE, kind)).isEqualTo(seen);
    }

    private static Set<String> some(String value) {
        return value == null ? Set.of() : Set.of(value);
    }
}
