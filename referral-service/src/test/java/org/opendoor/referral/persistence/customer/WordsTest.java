package org.opendoor.referral.persistence.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.referral.domain.AdviserContact;
import org.opendoor.referral.domain.Channel;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.DeliveryMode;
import org.opendoor.referral.domain.EndingKind;
import org.opendoor.referral.domain.Expectation;
import org.opendoor.referral.domain.Explained;
import org.opendoor.referral.domain.Family;
import org.opendoor.referral.domain.Interview;
import org.opendoor.referral.domain.OfferedBefore;
import org.opendoor.referral.domain.ReferralStatus;
import org.opendoor.referral.domain.Source;
import org.opendoor.referral.domain.TimeOfDay;
import org.opendoor.referral.domain.TravelMode;
import org.opendoor.referral.domain.customer.AccessibleFormat;
import org.opendoor.referral.domain.customer.AgeBand;
import org.opendoor.referral.domain.customer.Benefit;
import org.opendoor.referral.domain.customer.Ethnicity;
import org.opendoor.referral.domain.customer.Gender;
import org.opendoor.referral.domain.customer.StopReason;
import org.opendoor.referral.domain.eligibility.EligibilityKind;

class WordsTest {

    private final Words words = new Words(new ObjectMapper());

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("state", ReferralStatus.class),
                Arguments.of("source", Source.class),
                Arguments.of("kind", CustomerKind.class),
                Arguments.of("changed", EligibilityKind.class),
                Arguments.of("channel", Channel.class),
                Arguments.of("times", TimeOfDay.class),
                Arguments.of("days", DayOfWeek.class),
                Arguments.of("travelMode", TravelMode.class),
                Arguments.of("mode", DeliveryMode.class),
                Arguments.of("formats", AccessibleFormat.class),
                Arguments.of("expectations", Expectation.class),
                Arguments.of("explained", Explained.class),
                Arguments.of("interview", Interview.class),
                Arguments.of("offeredBefore", OfferedBefore.class),
                Arguments.of("adviserContact", AdviserContact.class),
                Arguments.of("withdrawalFamily", Family.class),
                Arguments.of("endingFamily", Family.class),
                Arguments.of("endingKind", EndingKind.class),
                Arguments.of("stopped", StopReason.class),
                Arguments.of("benefit", Benefit.class),
                Arguments.of("ageBand", AgeBand.class),
                Arguments.of("gender", Gender.class),
                Arguments.of("ethnicity", Ethnicity.class));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_code_has_words_and_no_words_are_left_over(String field, Class<? extends Enum<?>> codes) {
        assertThat(words.of(field).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(codes.getEnumConstants()).map(Enum::name).toList());
    }

    @Test
    void words_stand_beside_codes_wherever_they_are() {
        Object told = words.into(List.of(Map.of("travel_mode", "BUS", "times", List.of("EVENING"), "who", "BUS")));

        assertThat(told)
                .isEqualTo(List.of(Map.of(
                        "travel_mode", Map.of("code", "BUS", "words", "by bus"),
                        "times", List.of(Map.of("code", "EVENING", "words", "in the evening")),
                        "who", "BUS")));
    }
}
