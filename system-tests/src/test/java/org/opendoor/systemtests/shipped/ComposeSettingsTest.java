package org.opendoor.systemtests.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.kit.settings.Check;
import org.opendoor.kit.settings.Setting;
import org.opendoor.local.Service;
import org.opendoor.setup.Databases;
import org.opendoor.setup.KafkaLayout;
import org.opendoor.setup.KafkaSecurity;

/** What the containers are told: that it is what they read, and the same as on the local platform. */
class ComposeSettingsTest {
    private static final String SECRET_NAME = ".*(PASSWORD|_KEY|SECRET|JAAS).*";

    @TempDir
    static Path folder;

    static Map<String, String> env;

    private final Compose compose = new Compose();
    private final KafkaLayout layout = KafkaLayout.ofPlatform();

    @BeforeAll
    static void secrets() throws Exception {
        var file = new EnvFile(folder);
        assertThat(file.make()).isZero();
        env = file.values();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_service_is_told_what_it_needs_and_nothing_it_does_not_read(Service service) {
        var told = new HashMap<>(new Image("Dockerfile").environment());
        told.putAll(compose.environment(service.title(), env));

        assertThat(Check.faults(Checkout.settings(service), told)).isEmpty();
        assertThat(Checkout.settings(service).settings())
                .extracting(Setting::name)
                .containsAll(told.keySet());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void the_secrets_would_do_for_production(Service service) {
        var told = compose.environment(service.title(), env);

        assertThat(Checkout.settings(service).settings())
                .filteredOn(setting -> setting.secret() && setting.production().isPresent())
                .allSatisfy(secret -> assertThat(told.get(secret.name()))
                        .matches(secret.production().orElseThrow().holds()));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_service_has_its_own_database_and_its_own_user_in_kafka(Service service) {
        var told = compose.environment(service.title());

        assertThat(URI.create(told.get("OPENDOOR_DB_URL")).getPath()).isEqualTo("/" + service.database());
        assertThat(told)
                .containsEntry("OPENDOOR_DB_USER", service.database())
                .containsEntry("OPENDOOR_DB_PASSWORD", database(service.title()))
                .containsEntry("OPENDOOR_KAFKA_USER", service.title())
                .containsEntry("OPENDOOR_KAFKA_PASSWORD", kafka(service.title()));
    }

    @Test
    void every_server_that_somebody_is_sent_to_is_a_part() {
        for (var service : Service.values()) {
            var told = compose.environment(service.title());
            for (var name : new String[] {"OPENDOOR_DB_URL", "OPENDOOR_OIDC_URL", "OPENDOOR_OTLP_URL"}) {
                assertThat(compose.services())
                        .containsKey(URI.create(told.get(name)).getHost());
            }
            assertThat(compose.environment("kafka"))
                    .containsEntry("KAFKA_ADVERTISED_LISTENERS", "CLIENT://" + told.get("OPENDOOR_KAFKA"));
        }
    }

    /** The local platform's broker is told the same by the same code; only the passwords are placeholders here. */
    @Test
    void the_broker_lets_in_whom_the_local_one_lets_in() {
        var passwords =
                layout.everybody().stream().collect(Collectors.toMap(Function.identity(), ComposeSettingsTest::kafka));
        var expected = new TreeMap<String, String>();
        KafkaSecurity.broker(layout, passwords)
                .forEach((name, value) ->
                        expected.put("KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_'), value));

        assertThat(compose.environment("kafka")).containsAllEntriesOf(expected);
        assertThat(compose.environment("kafka").get("KAFKA_LISTENERS")).matches("CLIENT://[^,]+,CONTROLLER://[^,]+");
    }

    @Test
    void the_set_up_makes_the_databases_of_the_services_and_signs_in_as_the_super_user() {
        var told = compose.environment("setup");

        for (var service : Service.values()) {
            assertThat(layout.users()).containsKey(service.title());
            assertThat(Databases.nameFor(service.title())).isEqualTo(service.database());
            assertThat(told)
                    .containsEntry(
                            "SETUP_DB_PASSWORD_" + service.database().toUpperCase(Locale.ROOT),
                            database(service.title()));
        }
        assertThat(layout.users()).hasSameSizeAs(Service.values());
        assertThat(told)
                .containsEntry("SETUP_KAFKA_USER", layout.superUsers().getFirst())
                .containsEntry("SETUP_KAFKA_PASSWORD", kafka("admin"))
                .containsEntry(
                        "SETUP_DB_PASSWORD", compose.environment("postgres").get("POSTGRES_PASSWORD"));
    }

    @Test
    void there_is_no_secret_in_the_file() {
        for (var part : compose.services().keySet()) {
            compose.environment(part).forEach((name, value) -> {
                if (name.matches(SECRET_NAME) && !name.endsWith("JAAS_CONFIG")) {
                    assertThat(value).as(name).matches(Compose.PLACEHOLDER);
                }
            });
        }
        assertThat(compose.toString().replaceAll(Compose.PLACEHOLDER.pattern(), ""))
                .doesNotContain("${");
        assertThat(Checkout.text(".gitignore").lines()).contains(".env");
    }

    @Test
    void the_secrets_are_made_at_random_for_nobody_else_to_read_and_never_made_again() throws Exception {
        var file = new EnvFile(folder);

        assertThat(env.keySet()).isEqualTo(compose.placeholders());
        assertThat(env.values())
                .doesNotHaveDuplicates()
                .allSatisfy(value -> assertThat(value).hasSizeGreaterThanOrEqualTo(32));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.file())))
                .isEqualTo("rw-------");
        assertThat(file.make()).isEqualTo(1);
        assertThat(file.values()).isEqualTo(env);
    }

    private static String database(String service) {
        return placeholder("DB_PASSWORD_", service);
    }

    private static String kafka(String user) {
        return placeholder("KAFKA_PASSWORD_", user);
    }

    private static String placeholder(String kind, String user) {
        return "${" + kind + Databases.nameFor(user).toUpperCase(Locale.ROOT) + ":?run deploy/compose/make-env}";
    }
}
