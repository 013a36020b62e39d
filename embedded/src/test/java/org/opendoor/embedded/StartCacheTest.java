package org.opendoor.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
    private static final String LEARN = "-XX:AOTCacheOutput=";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @BeforeEach
    void build() throws IOException {
        Files.writeString(jar(), "built");
    }

    @Test
    void the_first_run_learns_and_once_it_ended_the_next_uses_it() throws IOException {
        var learning = cache().flag();
        assertThat(learning).startsWith(LEARN);

        var run = run("sleep 60");
        Files.writeString(written(learning), "loaded classes");
        cache().end(run, PATIENCE);

        assertThat(cache().flag()).startsWith("-XX:AOTCache=").endsWith(".aot");
    }

    @Test
    void what_a_killed_run_has_written_is_not_used() throws IOException {
        var learning = cache().flag();
        Files.writeString(written(learning), "loaded cla");
        var run = run("sleep 60");
        run.kill();

        cache().end(run, PATIENCE);

        assertThat(cache().flag()).isEqualTo(learning);
        assertThat(written(learning)).doesNotExist();
    }

    @Test
    void another_build_learns_anew_and_the_old_is_forgotten() throws IOException {
        var old = written(cache().flag());
        Files.createFile(old);
        Files.writeString(jar(), "built anew");

        assertThat(cache().flag()).startsWith(LEARN).doesNotContain(old.toString());
        assertThat(old).doesNotExist();
    }

    private ChildProcess run(String command) {
        return ChildProcess.start("a run", List.of("sh", "-c", command), Map.of(), folder.resolve("run.log"));
    }

    private static Path written(String flag) {
        return Path.of(flag.substring(LEARN.length()));
    }

    private StartCache cache() {
        return new StartCache(folder.resolve("caches"), "some-service", List.of(jar()));
    }

    private Path jar() {
        return folder.resolve("a.jar");
    }
}
