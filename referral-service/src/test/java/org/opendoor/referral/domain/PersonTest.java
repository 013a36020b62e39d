package org.opendoor.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @ParameterizedTest
    @ValueSource(strings = {"AB123456C", "ab 12 34 56 c", " JG103759A "})
    void a_national_insurance_number_is_taken_as_people_write_it(String written) {
        assertThat(Nino.parse(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "AB123456", "AB123456E", "BG123456A", "ZZ123456A", "DA123456A", "AO123456A", "A1123456A"})
    void what_is_no_national_insurance_number_is_empty(String written) {
        assertThat(Nino.parse(written)).isEmpty();
    }

    @Test
    void the_same_number_written_differently_is_the_same() {
        assertThat(Nino.parse("ab 12 34 56 c")).isEqualTo(Nino.parse("AB123456C"));
    }

    @Test
    void neither_a_person_nor_their_number_is_ever_printed() {
        var person = person("Ada", "07700 900123");

        assertThat(person.toString()).doesNotContain("Ada", "07700");
        assertThat(Nino.parse("AB123456C").orElseThrow().toString()).doesNotContain("AB12");
    }

    @Test
    void the_newest_telling_wins_and_what_was_not_told_stays() {
        var known = person("Ada", "07700 900123");

        var updated = known.updatedBy(person("Adah", null));

        assertThat(updated.givenName()).isEqualTo("Adah");
        assertThat(updated.phone()).contains("07700 900123");
    }

    private static Person person(String givenName, String phone) {
        return new Person(
                givenName,
                "Lovelace",
                Optional.empty(),
                Nino.parse("AB123456C"),
                Optional.ofNullable(phone),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
