package org.opendoor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A checkout whose services are built, except that they are stubs. */
final class StubCheckout {
    private StubCheckout() {}

    static Folders in(Path folder) throws IOException {
        var folders = new Folders(folder.resolve("checkout"), folder.resolve("home"));
        for (var service : Service.values()) {
            var jar = runnable(folders, service);
            Files.createDirectories(jar.getParent());
            write(jar);
        }
        return folders;
    }

    static Path runnable(Folders folders, Service service) {
        return folders.built(service).built().resolve("quarkus-run.jar");
    }

    private static void write(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        var entry = StubService.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = StubService.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
            out.closeEntry();
        }
    }
}
