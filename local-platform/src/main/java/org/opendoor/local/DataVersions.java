package org.opendoor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.embedded.PartFailed;
import org.opendoor.embedded.PartVersions;

/**
 * Who wrote a data folder: a line of data/format.properties each.
 *
 * @param format how we lay out the folder ourselves; see {@link DataFormat}
 * @param postgres major version; empty if it is not known
 * @param kafka full version; empty if it is not known
 * @param keycloak full version, for people: its database is made anew at every start
 * @param migrations of the services' databases, by service
 */
record DataVersions(int format, String postgres, String kafka, String keycloak, Map<String, Set<String>> migrations) {
    /** What the builds before this file was kept wrote: the same folders, without a word about them. */
    private static final int BEFORE_THIS_FILE = 0;

    static DataVersions ofThisBuild(Folders folders) {
        var parts = PartVersions.ofThisBuild();
        var migrations = new TreeMap<String, Set<String>>();
        for (var service : Service.values()) {
            migrations.put(service.title(), Migrations.of(folders.built(service).built()));
        }
        return new DataVersions(
                DataFormat.CURRENT, major(parts.postgres()), parts.kafka(), parts.keycloak(), migrations);
    }

    /** Nothing if there is no data yet. */
    static Optional<DataVersions> read(Path data) {
        try {
            if (Files.exists(file(data))) {
                return Optional.of(of(data));
            }
            var postgres = data.resolve("postgres/PG_VERSION");
            return Files.exists(postgres)
                    ? Optional.of(new DataVersions(
                            BEFORE_THIS_FILE, Files.readString(postgres).strip(), "", "", Map.of()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new PartFailed("It cannot be read which version wrote " + data + ": " + e.getMessage(), e);
        }
    }

    void write(Path data) {
        var lines = new Properties();
        lines.setProperty("format", Integer.toString(format));
        lines.setProperty("postgres", postgres);
        lines.setProperty("kafka", kafka);
        lines.setProperty("keycloak", keycloak);
        migrations.forEach((service, versions) -> lines.setProperty(service, String.join(" ", versions)));
        try {
            Files.createDirectories(data);
            var fresh = data.resolve("format.properties.new");
            try (var out = Files.newBufferedWriter(fresh)) {
                lines.store(out, "Which versions have written here: checked before every start");
            }
            Files.move(fresh, file(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PartFailed("The data folder " + data + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** 18 of 18.6.0. */
    static String major(String version) {
        return version.replaceFirst("\\..*", "");
    }

    private static DataVersions of(Path data) throws IOException {
        var lines = new Properties();
        try (var in = Files.newBufferedReader(file(data))) {
            lines.load(in);
        }
        var migrations = new TreeMap<String, Set<String>>();
        for (var service : Service.values()) {
            migrations.put(service.title(), words(lines.getProperty(service.title(), "")));
        }
        return new DataVersions(
                Integer.parseInt(lines.getProperty("format", "")),
                lines.getProperty("postgres", ""),
                lines.getProperty("kafka", ""),
                lines.getProperty("keycloak", ""),
                migrations);
    }

    private static Set<String> words(String line) {
        return Stream.of(line.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path file(Path data) {
        return data.resolve("format.properties");
    }
}
