package org.opendoor.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_replaces_the_lines_it_has_and_leaves_the_others() throws IOException {
        var rates = Rates.with(said("never-starts=100\nanswer.NO=0\nanswer.LATER=0\n"));

        var lives = new Lives(rates).draw(1, 300, 13);

        assertThat(lives).allMatch(life -> life.said().no().isEmpty());
        assertThat(lives).allMatch(life -> life.first().neverStarts().isPresent());
        assertThat(lives).extracting(life -> life.first().finding().condition()).contains("PHYSICAL", "MENTAL", "BOTH");
    }

    @ParameterizedTest
    @CsvSource({
        "nevr-starts=1, nevr-starts is no rate",
        "answer.PERHAPS=1, answer.PERHAPS is no rate",
        "never-starts=many, never-starts must be a number from 0",
        "never-starts=-1, never-starts must be a number from 0",
        "never-starts=NaN, never-starts must be a number from 0"
    })
    void a_line_that_says_nothing_is_told(String line, String told) throws IOException {
        var file = said(line);

        assertThatIllegalArgumentException().isThrownBy(() -> Rates.with(file)).withMessageContaining(told);
    }

    @Test
    void somebody_has_to_be_somewhere() throws IOException {
        var file = said("district.durham=0\ndistrict.tyneside=0\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rates.with(file))
                .withMessageContaining("district: at least one must be more than 0");
    }

    private Path said(String lines) throws IOException {
        return Files.writeString(folder.resolve("rates.properties"), lines);
    }
}
