package org.opendoor.referral.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Claypath Health Centre",
                "The NHS Rooms",
                "Pain-Free Hall",
                "St Anne's Hospital",
                "Physiotherapy at the Loft",
                "G.P. & Clinic"
            })
    void a_name_that_tells_why_people_go_there_is_noticed(String name) throws IOException {
        assertThat(listed().areIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Claypath Rooms", "Nursery Lane Hall", "Healey House", "The Mindrum Rooms"})
    void a_name_that_only_looks_alike_is_fine(String name) throws IOException {
        assertThat(listed().areIn(name)).isFalse();
    }

    @Test
    void the_list_has_remarks_blank_lines_and_stems() {
        var words = HealthWords.read(List.of("# why", "", " Clinic # a place", "therap*"));

        assertThat(words.words()).containsExactlyInAnyOrder("clinic", "therap*");
        assertThat(words.areIn("Therapies upstairs")).isTrue();
        assertThat(words.areIn("Clinical")).isFalse();
    }

    private static HealthWords listed() throws IOException {
        return HealthWords.read(Files.readAllLines(Path.of("src", "main", "resources", "words", "health.txt")));
    }
}
