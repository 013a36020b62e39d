package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
    private static final String LEARN = "-XX:AOTCacheOutput=";

    @TempDir
    Path folder;

    @BeforeEach
    void build() throws IOException {
        build("lib/boot/a.jar lib/main/b.jar");
    }

    @Test
    void the_first_run_of_a_build_learns_and_the_next_uses_it() throws IOException {
        var learning = cache().flag();
        assertThat(learning).startsWith(LEARN);

        Files.createFile(Path.of(learning.substring(LEARN.length())));

        assertThat(cache().isThere()).isTrue();
        assertThat(cache().flag()).isEqualTo(learning.replace("AOTCacheOutput", "AOTCache"));
    }

    @Test
    void another_build_learns_anew_and_the_old_is_forgotten() throws IOException {
        var old = Path.of(cache().flag().substring(LEARN.length()));
        Files.createFile(old);
        Files.writeString(running().resolve("app.jar"), "changed");

        assertThat(cache().flag()).startsWith(LEARN).doesNotContain(old.toString());
        assertThat(old).doesNotExist();
    }

    @Test
    void a_build_whose_jars_are_not_on_the_class_path_has_nothing_to_keep() throws IOException {
        assertThat(cache().isOfUse()).isTrue();

        build("lib/boot/a.jar");

        assertThat(cache().isOfUse()).isFalse();
    }

    private void build(String classPath) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        Files.createDirectories(running());
        var jar = Files.newOutputStream(running().resolve("quarkus-run.jar"));
        new JarOutputStream(jar, manifest).close();
    }

    private StartCache cache() {
        return new StartCache(folder.resolve("caches"), "some-service", running());
    }

    private Path running() {
        return folder.resolve("run");
    }
}
