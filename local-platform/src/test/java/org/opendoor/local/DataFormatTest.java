package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendoor.embedded.PartFailed;

class DataFormatTest {
    @TempDir
    Path folder;

    Folders folders;

    @BeforeEach
    void build() throws IOException {
        folders = new Folders(folder.resolve("checkout"), folder.resolve("home"));
        built("db/eventing/V1__eventing.sql", "db/migration/V100__referral.sql");
    }

    @Test
    void a_first_start_notes_who_writes_and_the_next_goes_on() throws IOException {
        DataFormat.admit(folders);
        var noted = Files.readString(note());

        DataFormat.admit(folders);

        assertThat(noted).contains("format=1", "postgres=18", "kafka=4.", "referral-service=V1 V100");
        assertThat(Files.readString(note())).isEqualTo(noted);
    }

    @Test
    void data_from_before_the_note_was_kept_is_taken_over_if_its_database_can_be_read() throws IOException {
        writtenByPostgres("18");

        DataFormat.admit(folders);

        assertThat(note()).exists();
    }

    @Test
    void another_major_version_of_postgresql_is_refused_before_anything_is_touched() throws IOException {
        writtenByPostgres("17");

        assertThatThrownBy(() -> DataFormat.admit(folders))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("PostgreSQL 17 wrote its databases, this build has 18")
                .hasMessageContaining("check out the version that wrote it")
                .hasMessageContaining("./opendoor reset");

        assertThat(note()).doesNotExist();
        assertThat(folders.secrets()).doesNotExist();
    }

    @Test
    void a_newer_format_or_a_newer_kafka_is_refused() throws IOException {
        noted(Map.of("format", "2"));
        assertThatThrownBy(() -> DataFormat.admit(folders)).hasMessageContaining("format 2, this build reads 0 to 1");

        noted(Map.of("kafka", "4.99.0"));
        assertThatThrownBy(() -> DataFormat.admit(folders)).hasMessageContaining("Kafka 4.99.0 wrote its topics");

        noted(Map.of("kafka", "3.9.0"));
        assertThatThrownBy(() -> DataFormat.admit(folders)).hasMessageContaining("Kafka 3.9.0 wrote its topics");
    }

    @Test
    void what_an_earlier_kafka_4_wrote_is_taken_over_and_then_noted_as_ours() throws IOException {
        noted(Map.of("kafka", "4.0.1", "keycloak", "19.0.0"));

        DataFormat.admit(folders);

        assertThat(Files.readString(note())).doesNotContain("4.0.1").doesNotContain("19.0.0");
    }

    @Test
    void a_database_that_a_newer_build_has_migrated_is_refused_and_an_older_one_is_migrated() throws IOException {
        DataFormat.admit(folders);

        built("db/migration/V101__more.sql");
        DataFormat.admit(folders);
        Files.delete(jar("V101"));

        assertThatThrownBy(() -> DataFormat.admit(folders))
                .hasMessageContaining("referral-service has migrations that this build does not know: V101");
    }

    private void writtenByPostgres(String version) throws IOException {
        var file = folders.data().resolve("postgres/PG_VERSION");
        Files.createDirectories(file.getParent());
        Files.writeString(file, version + "\n");
    }

    /** As of this build, but for some lines. */
    private void noted(Map<String, String> lines) throws IOException {
        Files.deleteIfExists(note());
        DataFormat.admit(folders);
        var text = Files.readString(note());
        for (var line : lines.entrySet()) {
            text = text.replaceAll("(?m)^" + line.getKey() + "=.*$", line.getKey() + "=" + line.getValue());
        }
        Files.writeString(note(), text);
    }

    private Path note() {
        return folders.data().resolve("format.properties");
    }

    private void built(String... migrations) throws IOException {
        var jar = jar(migrations[0].replaceAll(".*/(V\\d+)__.*", "$1"));
        Files.createDirectories(jar.getParent());
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var migration : migrations) {
                out.putNextEntry(new JarEntry(migration));
            }
        }
    }

    private Path jar(String of) {
        return folders.built(Service.REFERRAL).built().resolve("app/referral-service-" + of + ".jar");
    }
}
