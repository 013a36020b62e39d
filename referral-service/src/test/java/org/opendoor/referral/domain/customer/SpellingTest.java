package org.opendoor.referral.domain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "O'Neill, o’neill",
        "O'Neill, ONEILL",
        "Müller, muller",
        "Smith-Jones, smith jones",
        "Łukasz, lukasz",
        "Sørensen, Sorensen",
        "Weiß, WEISS",
        "MacDonald, Macdonald",
        "Nguyễn, nguyen"
    })
    void names_that_mean_the_same_are_found_together(String one, String other) {
        assertThat(Spelling.surname(one)).isEqualTo(Spelling.surname(other)).isPresent();
    }

    @Test
    void other_names_and_other_scripts_stay_themselves() {
        assertThat(Spelling.surname("Jones")).isNotEqualTo(Spelling.surname("Johns"));
        assertThat(Spelling.surname("李")).isPresent().isNotEqualTo(Spelling.surname("王"));
        assertThat(Spelling.surname("–")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+44 191 498 0000", "0044 191 498 0000", "+44 (0)191 498-0000", "(0191) 4980000"})
    void a_phone_is_the_same_however_it_is_written(String written) {
        assertThat(Spelling.phone(written)).isEqualTo("01914980000");
    }

    @Test
    void a_postcode_is_the_same_with_and_without_its_blank() {
        assertThat(Spelling.postcode("dh1 3ab")).isEqualTo(Spelling.postcode("DH13AB"));
    }
}
