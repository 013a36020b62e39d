package org.opendoor.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    private static final String SECRET = "s3cret-of-the-tests";
    private static final Catalogue CATALOGUE =
            Catalogue.of("sample-service", Setting.key("OPENDOOR_SAMPLE_KEY", "A key"));

    private final Map<String, String> production = new HashMap<>(Map.of(
            "OPENDOOR_DB_URL", "postgresql://db.example.org:5432/sample?sslmode=verify-full",
            "OPENDOOR_DB_USER", "sample",
            "OPENDOOR_DB_PASSWORD", SECRET,
            "OPENDOOR_KAFKA", "one.example.org:9093,two.example.org:9093",
            "OPENDOOR_KAFKA_USER", "sample-service",
            "OPENDOOR_KAFKA_PASSWORD", SECRET,
            "OPENDOOR_OIDC_URL", "https://id.example.org/realms/opendoor",
            "OPENDOOR_HTTP_PORT", "8080",
            "OPENDOOR_MANAGEMENT_PORT", "9000",
            "OPENDOOR_SAMPLE_KEY", "9vLkX0v9m0m4mVt1v2mQzq3d1bq0yB2n2i6m3x8b5tA="));

    @TempDir
    Path folder;

    @Test
    void what_production_needs_is_enough() {
        assertThat(Check.faults(CATALOGUE, production)).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_in_the_order_of_the_catalogue() {
        production.remove("OPENDOOR_DB_USER");
        production.put("OPENDOOR_KAFKA", "nowhere");
        production.put("OPENDOOR_HTTP_PORT", "80 80");
        production.put("OPENDOOR_SAMPLE_KEY", "c2hvcnQ=");

        assertThat(Check.faults(CATALOGUE, production))
                .extracting(Fault::toString)
                .containsExactly(
                        "OPENDOOR_DB_USER is not set; it must be letters, digits, dots, dashes and underscores",
                        "OPENDOOR_KAFKA must be host:port, or several with commas between them",
                        "OPENDOOR_HTTP_PORT must be a port, 1 to 65535",
                        "OPENDOOR_SAMPLE_KEY must be 32 bytes in Base64");
    }

    @ParameterizedTest
    @CsvSource({
        "OPENDOOR_DB_URL, postgresql://127.0.0.1:15432/sample",
        "OPENDOOR_DB_URL, postgresql://db.example.org/sample?sslmode=disable",
        "OPENDOOR_DB_PASSWORD, short-password",
        "OPENDOOR_DB_PASSWORD, demo-only-password",
        "OPENDOOR_KAFKA_PASSWORD, demo-only-password",
        "OPENDOOR_KAFKA_PROTOCOL, SASL_PLAINTEXT",
        "OPENDOOR_OIDC_URL, http://127.0.0.1:18080/realms/opendoor",
        "OPENDOOR_CLOCK_MOVABLE, true",
        "OPENDOOR_CLOCK_OFFSET, PT48H",
        "OPENDOOR_SAMPLE_KEY, dGhlIG1hc3RlciBrZXkgb2YgdGhlIHRlc3RzLi4uLi4="
    })
    void production_refuses_what_a_local_machine_may_have(String name, String value) {
        production.put(name, value);

        assertThat(Check.faults(CATALOGUE, production)).singleElement().satisfies(fault -> {
            assertThat(fault.name()).isEqualTo(name);
            assertThat(fault.reason()).startsWith("must, in production, be ").doesNotContain(value);
        });

        production.put("QUARKUS_PROFILE", "local");
        assertThat(Check.faults(CATALOGUE, production)).isEmpty();
    }

    @Test
    void a_profile_that_does_not_exist_gets_the_rules_of_production() {
        production.put("QUARKUS_PROFILE", "lcoal");
        production.put("OPENDOOR_CLOCK_MOVABLE", "true");

        assertThat(Check.faults(CATALOGUE, production))
                .extracting(Fault::name)
                .containsExactly("QUARKUS_PROFILE", "OPENDOOR_CLOCK_MOVABLE");
    }

    @Test
    void an_empty_value_is_not_taken_for_none() {
        production.put("OPENDOOR_OTLP_URL", "");

        assertThat(Check.faults(CATALOGUE, production)).extracting(Fault::name).containsExactly("OPENDOOR_OTLP_URL");
    }

    @Test
    void a_name_with_a_slip_in_it_is_found() {
        production.put("OPENDOOR_OLTP_URL", "http://jaeger:4318");
        production.put("OPENDOOR_DB_USER_FILE", "/run/secrets/user");

        assertThat(Check.faults(CATALOGUE, production))
                .extracting(Fault::toString)
                .containsExactly(
                        "OPENDOOR_DB_USER_FILE is no setting of sample-service; docs/settings.md has them all",
                        "OPENDOOR_OLTP_URL is no setting of sample-service; docs/settings.md has them all");
    }

    @Test
    void what_the_launcher_is_told_does_not_disturb_its_services() {
        production.put("OPENDOOR_HOME", "/tmp/elsewhere");
        production.put("OPENDOOR_PORT_SHIFT", "100");
        production.put("PATH", "/usr/bin");

        assertThat(Check.faults(CATALOGUE, production)).isEmpty();
    }

    @Test
    void a_secret_may_come_from_a_file_and_is_held_to_the_same_rule() throws IOException {
        production.remove("OPENDOOR_DB_PASSWORD");
        production.put("OPENDOOR_DB_PASSWORD_FILE", file(SECRET + "\n"));
        assertThat(Check.faults(CATALOGUE, production)).isEmpty();

        production.put("OPENDOOR_DB_PASSWORD_FILE", file("short"));
        assertThat(Check.faults(CATALOGUE, production)).extracting(Fault::name).containsExactly("OPENDOOR_DB_PASSWORD");

        production.put("OPENDOOR_DB_PASSWORD_FILE", folder.resolve("gone").toString());
        assertThat(Check.faults(CATALOGUE, production))
                .extracting(Fault::toString)
                .containsExactly("OPENDOOR_DB_PASSWORD_FILE must be the path of a file that can be read");
    }

    @Test
    void a_secret_is_not_given_twice() throws IOException {
        production.put("OPENDOOR_DB_PASSWORD_FILE", file(SECRET));

        assertThat(Check.faults(CATALOGUE, production))
                .extracting(Fault::name)
                .containsExactly("OPENDOOR_DB_PASSWORD_FILE");
    }

    @Test
    void the_content_of_the_file_is_what_quarkus_reads() throws IOException {
        var files = new SecretFiles(Map.of("OPENDOOR_DB_PASSWORD_FILE", file(SECRET + "\n")));

        assertThat(files.getPropertyNames()).containsExactly("OPENDOOR_DB_PASSWORD");
        assertThat(files.getValue("OPENDOOR_DB_PASSWORD")).isEqualTo(SECRET);
        assertThat(files.getValue("OPENDOOR_KAFKA_PASSWORD")).isNull();
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "secret", ""), content)
                .toString();
    }
}
