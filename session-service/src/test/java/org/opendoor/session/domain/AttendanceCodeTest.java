package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceCodeTest {

    @ParameterizedTest
    @CsvSource({
        "5, ON_TIME",
        "05, ON_TIME",
        "' 5 ', ON_TIME",
        "' 06', LATE_BUT_SEEN",
        "7, TOO_LATE_TO_BE_SEEN",
        "2, CANCELLED_BY_PATIENT",
        "3, DID_NOT_ATTEND",
        "4, CANCELLED_BY_PROVIDER",
        "0, IN_THE_FUTURE",
        "00, IN_THE_FUTURE"
    })
    void what_systems_send_is_read_with_blanks_and_a_leading_zero(String sent, AttendanceCode code) {
        assertThat(AttendanceCode.parse(sent)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "8", "9", "005", "50", "five", "0 5", "-5"})
    void anything_else_is_no_code(String sent) {
        assertThat(AttendanceCode.parse(sent)).isEmpty();
    }

    @Test
    void no_code_is_both_attended_and_missed() {
        assertThat(AttendanceCode.values()).noneMatch(code -> code.attended() && code.missed());
    }

    @Test
    void a_medium_is_found_by_its_national_code() {
        assertThat(Medium.of("11")).contains(Medium.VIDEO);
        assertThat(Medium.of("03")).isEmpty();
    }
}
