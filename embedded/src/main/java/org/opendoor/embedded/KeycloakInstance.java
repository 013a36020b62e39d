package org.opendoor.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder that Keycloak takes for its home: the shared distribution by links, and data of its own. */
final class KeycloakInstance {
    private KeycloakInstance() {}

    /** An empty instance; what was in the folder before is gone. */
    static Path in(Path folder) throws IOException {
        UserCache.delete(folder);
        Files.createDirectories(folder.resolve("conf"));
        Files.createDirectories(folder.resolve("data"));
        for (var shared : List.of("lib", "providers", "themes")) {
            Files.createSymbolicLink(
                    folder.resolve(shared), KeycloakDistribution.home().resolve(shared));
        }
        return folder;
    }

    /** With a fresh copy of the database that has the realm in it. */
    static Path withRealm(Path folder) throws IOException {
        var database = KeycloakDistribution.database().resolve("h2");
        in(folder);
        var own = Files.createDirectories(folder.resolve("data/h2"));
        try (var files = Files.list(database)) {
            for (var file : files.toList()) {
                Files.copy(file, own.resolve(file.getFileName()));
            }
        }
        return folder;
    }
}
