package org.opendoor.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateTest {

    private final StringWriter told = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "0,     13,  --people must be 1 to 20000: 0",
        "20001, 13,  --people must be 1 to 20000: 20001",
        "100,   0,   --weeks must be 1 to 156: 0",
        "100,   157, --weeks must be 1 to 156: 157"
    })
    void a_cohort_has_bounds(String people, String weeks, String why) {
        assertThat(simulate("--people", people, "--weeks", weeks)).isEqualTo(1);
        assertThat(told.toString()).contains(why);
    }

    @Test
    void how_many_and_how_long_has_to_be_said() {
        assertThat(simulate("--people", "100")).isEqualTo(2);
        assertThat(told.toString()).contains("--weeks");
    }

    @Test
    void rates_that_say_nothing_are_told_before_anything_is_sent(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("mine.properties"), "answer.PERHAPS=3");

        assertThat(simulate("--people", "100", "--weeks", "13", "--rates", file.toString()))
                .isEqualTo(1);
        assertThat(told.toString()).contains("answer.PERHAPS is no rate; there are ");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThat(simulate("--people", "100", "--weeks", "13", "--rates", "nowhere.properties"))
                .isEqualTo(1);
        assertThat(told.toString()).contains("nowhere.properties");
    }

    private int simulate(String... options) {
        var words = new String[options.length + 1];
        words[0] = "simulate";
        System.arraycopy(options, 0, words, 1, options.length);
        return Main.commands().setErr(new PrintWriter(told, true)).execute(words);
    }
}
