package org.opendoor.session.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    /** 943 476 5919 is the example of the NHS Data Dictionary. */
    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919", " 9434765919 ", "9999999999", "4010232137"})
    void the_last_digit_checks_the_others(String written) {
        assertThat(NhsNumber.parse(written))
                .map(NhsNumber::digits)
                .hasValueSatisfying(digits -> assertThat(digits).isEqualTo(written.replaceAll("[^0-9]", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "943476591", "94347659190", "943476591X", "", "4346565919", "1000000010"})
    void a_wrong_digit_is_no_number(String written) {
        assertThat(NhsNumber.parse(written)).isEmpty();
    }
}
