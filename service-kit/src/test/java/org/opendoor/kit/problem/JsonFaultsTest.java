package org.opendoor.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFaultsTest {

    record Hours(Integer perWeek) {}

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "2147483648", "\"many\"", "[]"})
    void what_a_number_cannot_be_is_told_at_its_field(String value) {
        var refused = refusal("{\"perWeek\": " + value + "}");

        assertThat(refused.code()).isEqualTo(KitCode.INVALID_REQUEST);
        assertThat(refused.errors())
                .containsExactly(new FieldError("/perWeek", "WRONG_TYPE", "a number in range is expected here"));
    }

    @Test
    void what_is_no_json_is_told_by_its_place_in_the_text() {
        assertThat(refusal("{\"perWeek\": 1").code()).isEqualTo(KitCode.MALFORMED_JSON);
    }

    private static Refused refusal(String json) {
        var fault = catchThrowableOfType(
                JsonProcessingException.class, () -> new ObjectMapper().readValue(json, Hours.class));
        return JsonFaults.refusal(fault);
    }
}
