package org.opendoor.session.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.Samples.JOURNEY;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Journey;

class ReachTest {

    private static final String DISTRICT = JOURNEY.parties().district();

    @ParameterizedTest
    @EnumSource(CustomerKind.class)
    void jobcentre_reaches_its_districts_and_nobody_who_keeps_it_out(CustomerKind kind) {
        var reach = new Reach.OfDistricts(Set.of(DISTRICT));

        assertThat(reach.covers(of(kind))).isEqualTo(kind != CustomerKind.NOT_WITH_JOBCENTRE);
        assertThat(new Reach.OfDistricts(Set.of("elsewhere")).covers(of(kind))).isFalse();
    }

    @Test
    void a_token_without_a_scope_reaches_nobody() {
        assertThat(new Reach.OfDistricts(Set.of()).covers(JOURNEY)).isFalse();
        assertThat(new Reach.OfProviders(Set.of()).covers(JOURNEY)).isFalse();
        assertThat(new Reach.OfCentres(Set.of()).covers(JOURNEY)).isFalse();
    }

    private static Journey of(CustomerKind kind) {
        return new Journey(
                JOURNEY.referralId(),
                JOURNEY.customerId(),
                kind,
                JOURNEY.parties(),
                JOURNEY.referredOn(),
                JOURNEY.wish());
    }
}
