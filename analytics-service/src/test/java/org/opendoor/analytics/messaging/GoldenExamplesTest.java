package org.opendoor.analytics.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.analytics.projection.Happening.NotJudged;
import org.opendoor.analytics.usecase.FactReading.Meaning;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.Contract.Example;

/** Every golden example of every topic can be read, and those of the types we judge mean something. */
class GoldenExamplesTest {
    private final FactReader reader = new FactReader();

    static Stream<Example> examples() {
        return Stream.of("referrals", "referral-details", "programmes", "care", "followups")
                .map(Contract::examples)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_read(Example example) {
        assertThat(reader.read(example.type(), example.json()))
                .isInstanceOfSatisfying(
                        Meaning.Clear.class,
                        clear -> assertThat(clear.what() instanceof NotJudged)
                                .isNotEqualTo(reader.judged().contains(example.type())));
    }

    @Test
    void every_type_that_is_judged_has_examples() {
        assertThat(examples().map(Example::type).collect(Collectors.toSet())).containsAll(reader.judged());
    }
}
