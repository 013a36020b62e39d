package org.opendoor.analytics.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.analytics.projection.CustomerKind;
import org.opendoor.analytics.projection.Happening;
import org.opendoor.analytics.projection.Place;
import org.opendoor.analytics.projection.Route;
import org.opendoor.analytics.usecase.FactReading.Meaning;

class FactReaderTest {
    private final FactReader reader = new FactReader();

    @Test
    void what_is_known_is_read_and_what_is_not_known_is_left() {
        assertThat(clear("opendoor.referral.referred.v1", """
                {"route": "CUSTOMER", "customerKind": "SCREENED_OUT", "district": "durham", "provider": "wear-nhs",
                 "adviser": null, "mood": {"of": ["the", "moon"]}, "referredOn": "2026-11-02"}
                """))
                .isEqualTo(new Happening.Referred(
                        new Place(
                                Optional.of("durham"),
                                Optional.of("wear-nhs"),
                                Optional.of(Route.CUSTOMER),
                                Optional.of(CustomerKind.SCREENED_OUT)),
                        LocalDate.of(2026, 11, 2),
                        false));
    }

    @Test
    void null_and_absent_are_the_same() {
        var id = UUID.randomUUID();
        assertThat(clear("opendoor.session.attended.v1", "{\"attendanceId\": \"" + id + "\"}"))
                .isEqualTo(new Happening.Attended(id));
        assertThat(clear("opendoor.referral.deferred.v1", "{\"district\": null}"))
                .isEqualTo(new Happening.Deferred(Place.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opendoor.moon.rose.v1",
                "opendoor.referral.referred.v2",
                "opendoor.care.attendance-recorded.v2",
                "referral.referred",
                "opendoor.v1"
            })
    void of_a_type_nobody_knows_any_object_will_do(String type) {
        assertThat(clear(type, "{\"phase\": \"full\"}")).isEqualTo(new Happening.NotJudged(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "moon", "[]", "null", "7", "{", "{} {}", "{\"a\":1,}", "\uFEFF{}"})
    void what_is_no_json_object_is_garbled_even_for_a_type_nobody_knows(String data) {
        assertThat(reader.read("opendoor.moon.rose.v1", data)).isInstanceOf(Meaning.Garbled.class);
    }

    @Test
    void data_nested_beyond_reason_is_garbled_and_costs_nothing_else() {
        var deep = "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

        assertThat(reader.read("opendoor.moon.rose.v1", deep)).isInstanceOf(Meaning.Garbled.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    opendoor.programme.started.v1         | {}                                            | startedOn
                    opendoor.programme.started.v1         | {"startedOn": 20261102}                       | startedOn
                    opendoor.programme.started.v1         | {"startedOn": "+99999999-01-01"}              | startedOn
                    opendoor.session.attended.v1          | {"attendanceId": "x"}                         | attendanceId
                    opendoor.referral.deferred.v1         | {"district": "a b"}                           | district
                    opendoor.referral.deferred.v1         | {"district": "a\\u0000"}                      | district
                    opendoor.referral.deferred.v1         | {"district": ["durham"]}                      | district
                    opendoor.referral.deferred.v1         | {"customerKind": "WANDERER"}                  | customerKind
                    opendoor.followup.escalated.v1        | {"level": 0}                                  | contactId
                    opendoor.programme.completed.v1       | {"ending": null}                              | data
                    opendoor.programme.completed.v1       | {"ending": {"kind": "COMPLETED"}}             | revision
                    opendoor.programme.completed.v1       | {"ending": {"kind": "COMPLETED", "revision": 1.5}} | revision
                    """)
    void a_known_field_of_another_shape_is_garbled_and_named_without_its_value(String type, String data, String field) {
        assertThat(reader.read(type, data))
                .isInstanceOfSatisfying(
                        Meaning.Garbled.class,
                        garbled -> assertThat(garbled.why()).contains(field).doesNotContain("WANDERER"));
    }

    @Test
    void a_day_that_does_not_exist_is_garbled() {
        assertThat(reader.read("opendoor.programme.started.v1", "{\"startedOn\": \"2026-02-30\"}"))
                .isInstanceOf(Meaning.Garbled.class);
    }

    private Happening clear(String type, String data) {
        return ((Meaning.Clear) reader.read(type, data)).what();
    }
}
