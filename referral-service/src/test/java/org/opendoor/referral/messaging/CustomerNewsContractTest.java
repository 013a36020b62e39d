package org.opendoor.referral.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.NEXT;
import static org.opendoor.referral.domain.Examples.REFERRAL;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.domain.Examples.offer;
import static org.opendoor.referral.domain.eligibility.Facts.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.domain.customer.StopReason;
import org.opendoor.referral.domain.eligibility.EligibilityChange;
import org.opendoor.referral.domain.eligibility.EligibilityKind;
import org.opendoor.referral.domain.eligibility.Work;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.customer.CustomerNews;

class CustomerNewsContractTest {

    static Stream<CustomerNews> news() {
        return Stream.of(changes(), other()).flatMap(news -> news);
    }

    private static Stream<CustomerNews> changes() {
        var paid = new EligibilityChange(
                NEXT,
                EligibilityKind.STARTED_WORK,
                TODAY,
                new Work(Optional.of(16), Optional.of(11_500)),
                Optional.empty());
        return Stream.concat(
                        Stream.of(paid), Stream.of(EligibilityKind.values()).map(kind -> fact(kind, TODAY)))
                .map(CustomerNews.EligibilityChanged::new);
    }

    private static Stream<CustomerNews> other() {
        return Stream.concat(
                Stream.of(StopReason.values())
                        .flatMap(why ->
                                Stream.of(new CustomerNews.ContactStopped(why), new CustomerNews.ContactResumed(why))),
                Stream.of(
                        new CustomerNews.Merged(NEXT, Optional.empty()),
                        new CustomerNews.Merged(NEXT, Optional.of(REFERRAL)),
                        new CustomerNews.Forgotten()));
    }

    @ParameterizedTest
    @MethodSource("news")
    void what_is_said_of_a_person_keeps_the_contract_and_names_nobody(CustomerNews news)
            throws JsonProcessingException {
        var journey = new Journey(
                new Referral(REFERRAL, offer(CustomerKind.NOT_WITH_JOBCENTRE), new ReferralState.Offered()), 1);

        var said = SaidOfCustomer.of(news, journey, TODAY);
        String bytes = Json.MAPPER.writeValueAsString(said);

        Contract.check(said.name(), bytes);
        assertThat(bytes).contains(REFERRAL.toString()).doesNotContain("Ada", "Lovelace");
    }
}
