package org.opendoor.referral.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.NEXT;
import static org.opendoor.referral.domain.Examples.REFERRAL;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.domain.Examples.ending;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Examples;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;

class ReferralRowTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<ReferralState> states() {
        return Stream.of(
                new ReferralState.Offered(),
                new ReferralState.Deferred(2, TODAY),
                new ReferralState.Declined(ending(EndingKind.DECLINED, Family.WORK, 1)),
                new ReferralState.Withdrawn(ending(EndingKind.WITHDRAWN, Family.MOVED, 1)),
                new ReferralState.Referred(Optional.empty()),
                new ReferralState.Referred(Optional.of(Family.BENEFIT)),
                new ReferralState.Ended(ending(EndingKind.COMPLETED, null, 3)),
                new ReferralState.Reopened(ending(EndingKind.DROPPED_OUT, Family.PERSONAL, 2), NEXT),
                new ReferralState.Merged(Ending.merged(TODAY), NEXT));
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_journey_reads_back_as_it_was_written(ReferralState state) throws Exception {
        var referral = new Referral(REFERRAL, Examples.offer(CustomerKind.SCREENED_OUT), state);

        String row = JSON.writeValueAsString(ReferralRow.of(referral, 4));

        var read = JSON.readValue(row, ReferralRow.class).journey();
        assertThat(read.referral()).isEqualTo(referral);
        assertThat(read.version()).isEqualTo(4);
    }
}
