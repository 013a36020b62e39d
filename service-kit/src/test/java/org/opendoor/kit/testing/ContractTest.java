package org.opendoor.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ContractTest {
    @Test
    void every_golden_example_of_a_topic_is_found_and_fits() {
        var examples = Contract.examples("opendoor.followups");
        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            assertThat(example.type()).startsWith("opendoor.").endsWith(".v1");
            Contract.check(example.type(), example.json());
        });
    }

    @Test
    void what_does_not_fit_is_told() {
        var type = Contract.examples("followups").getFirst().type();
        assertThatThrownBy(() -> Contract.check(type, "{}")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Contract.check(type, "{")).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_topic_nobody_has_heard_of_is_told() {
        assertThatThrownBy(() -> Contract.examples("nothing")).isInstanceOf(AssertionError.class);
    }
}
