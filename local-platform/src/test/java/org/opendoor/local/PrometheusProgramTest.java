package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrometheusProgramTest {
    @TempDir
    Path folder;

    Path installed;

    @BeforeEach
    void install() throws IOException {
        installed = StubPrometheus.program(folder);
    }

    @Test
    void it_is_found_on_the_path() {
        assertThat(PrometheusProgram.find(Map.of("PATH", "/nowhere:" + folder))).contains(installed);
    }

    @Test
    void one_that_is_named_is_taken_instead() throws IOException {
        var named = Files.copy(installed, folder.resolve("mine"));

        assertThat(PrometheusProgram.find(Map.of("PATH", folder.toString(), "OPENDOOR_PROMETHEUS", named.toString())))
                .contains(named);
    }

    @Test
    void one_that_is_named_and_is_not_there_is_not_replaced_by_another() {
        assertThat(PrometheusProgram.find(Map.of(
                        "PATH",
                        folder.toString(),
                        "OPENDOOR_PROMETHEUS",
                        folder.resolve("gone").toString())))
                .isEmpty();
    }

    @Test
    void it_may_be_missing() {
        assertThat(PrometheusProgram.find(Map.of("PATH", "/nowhere"))).isEmpty();
    }
}
