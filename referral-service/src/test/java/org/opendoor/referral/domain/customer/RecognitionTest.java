package org.opendoor.referral.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.referral.domain.Nino;
import org.opendoor.referral.domain.Person;

class RecognitionTest {

    private static final Customer ADA =
            known(person("Ada", "Lovelace", "1985-12-10", "AB123456C", "07700 900123", "DH1 3AB"));

    @ParameterizedTest
    @CsvSource({
        "Ada, Lovelace, 1985-12-10, AB123456C, , , true",
        "ada, LOVELACE, 1985-12-10, , +44 7700 900123, , true",
        "Ada, Love-lace, , , 07700900123, dh1 3ab, true",
        "Ada, Lovelace, , AB123456C, , DH13AB, true",
        "Ada, Lovelace, 1985-12-10, , 0191 4960000, DH1 3AB, true",
        "Ada, Lovelace, 1985-12-10, , , , false",
        "Ada, Lovelace, 1985-12-10, , 0191 4960000, SR1 1AA, false",
        "Ada, Lovelace, 1985-12-11, , 07700 900123, DH1 3AB, false",
        "Ada, Lovelace, 1985-12-10, AB123457C, 07700 900123, DH1 3AB, false",
        "Ida, Lovelace, 1985-12-10, AB123456C, 07700 900123, DH1 3AB, false",
        "Ada, Byron, 1985-12-10, AB123456C, 07700 900123, DH1 3AB, false",
    })
    void a_name_and_two_more_are_enough_unless_something_says_otherwise(
            String given, String family, String born, String nino, String phone, String postcode, boolean recognised) {
        var told = person(given, family, born, nino, phone, postcode);

        assertThat(Recognition.of(told, List.of(ADA)).isPresent()).isEqualTo(recognised);
    }

    @Test
    void where_two_could_be_meant_nobody_is() {
        var told = person("Ada", "Lovelace", "1985-12-10", null, "07700 900123", null);
        var other = known(person("Ada", "Lovelace", "1985-12-10", null, "07700 900123", "SR1 1AA"));

        assertThat(Recognition.of(told, List.of(ADA, other))).isEmpty();
        assertThat(Recognition.of(told, List.of())).isEmpty();
    }

    @Test
    void a_record_that_is_gone_is_nobody() {
        var gone = new Customer(UUID.randomUUID(), true, Set.of(), new CustomerState.Forgotten());

        assertThat(Recognition.of(person("Ada", "Lovelace", "1985-12-10", null, null, "DH1 3AB"), List.of(gone)))
                .isEmpty();
    }

    private static Customer known(Person person) {
        return new Customer(
                UUID.randomUUID(), true, Set.of(), new CustomerState.Known(Profile.of(person), Optional.empty()));
    }

    private static Person person(String given, String family, String born, String nino, String phone, String postcode) {
        return new Person(
                given,
                family,
                Optional.ofNullable(born).map(LocalDate::parse),
                Optional.ofNullable(nino).flatMap(Nino::parse),
                Optional.ofNullable(phone),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(postcode));
    }
}
