package org.opendoor.referral.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "DH1 4AB, DH1, DH, DH1 4AB",
        "dh14ab, DH1, DH, DH1 4AB",
        "' NE6  1DS ', NE6, NE, NE6 1DS",
        "NE39 2AB, NE39, NE, NE39 2AB",
        "E1W 3SS, E1W, E, E1W 3SS",
        "DH1, DH1, DH, DH1",
        "dh14, DH14, DH, DH14"
    })
    void a_postcode_is_read_as_people_write_it(String written, String outward, String area, String shown) {
        var postcode = Postcode.parse(written).orElseThrow();

        assertThat(postcode.outward()).isEqualTo(outward);
        assertThat(postcode.area()).isEqualTo(area);
        assertThat(postcode).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DH", "1DH", "DH1 4A", "DH1 44B", "DURHAM", "DHX 4AB", "DH1 4AB 1", "=DH1 4AB"})
    void what_is_none_is_none(String written) {
        assertThat(Postcode.parse(written)).isEmpty();
    }

    @Test
    void a_place_on_the_map_is_kept_to_a_tenth_of_a_metre() {
        assertThat(new Coordinates(54.77780004, -1.57209996)).isEqualTo(new Coordinates(54.7778, -1.5721));
    }
}
