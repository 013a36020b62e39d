package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltServiceTest {
    @TempDir
    Path folder;

    @Test
    void a_build_whose_jars_are_not_on_the_class_path_has_nothing_to_keep() throws IOException {
        assertThat(built("lib/boot/a.jar lib/main/b.jar").canBeKept()).isTrue();
        assertThat(built("lib/boot/a.jar").canBeKept()).isFalse();
    }

    @Test
    void a_build_in_between_does_not_touch_what_was_taken() throws IOException {
        var service = built("lib/main/b.jar");
        service.take();
        Files.delete(service.built().resolve("quarkus-run.jar"));

        assertThat(service.runnable()).exists();
        assertThat(service.files()).containsExactly(service.runnable());
    }

    private BuiltService built(String classPath) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        var service = new BuiltService("some-service", folder.resolve("built"), folder.resolve("taken"));
        Files.createDirectories(service.built());
        new JarOutputStream(Files.newOutputStream(service.built().resolve("quarkus-run.jar")), manifest).close();
        service.take();
        return service;
    }
}
