package org.opendoor.systemtests.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.kit.settings.IfAbsent;
import org.opendoor.local.Service;

/** The packaged services, started with settings that are wrong. Nothing they could connect to is running. */
class WrongSettingsIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(20);
    private static final int WRONGLY_CONFIGURED = 78;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_service_that_was_told_nothing_says_everything_it_needs_and_ends(Service service) throws Exception {
        var needed = Checkout.settings(service).settings().stream()
                .filter(setting -> setting.ifAbsent() instanceof IfAbsent.Refused)
                .toList();

        assertThat(exitCode(service, Map.of())).isEqualTo(WRONGLY_CONFIGURED);
        assertThat(said()).hasSize(1 + needed.size());
        assertThat(said().getFirst()).isEqualTo(service.title() + " does not start, its settings are wrong:");
        for (var setting : needed) {
            assertThat(said()).anyMatch(line -> line.startsWith("  " + setting.name() + " is not set; it must be "));
        }
    }

    @Test
    void a_wrong_value_is_named_with_its_rule_and_never_repeated() throws Exception {
        var told = new TreeMap<String, String>();
        told.put("QUARKUS_PROFILE", "local");
        told.put("OPENDOOR_DB_URL", "postgresql://someone:hidden-password@127.0.0.1:1/referral");
        told.put("OPENDOOR_MASTER_KEY", "c2hvcnQ=");
        told.put("OPENDOOR_HTTP_PORT", "eighty");
        told.put("OPENDOOR_KAKFA_USER", "referral-service");

        assertThat(exitCode(Service.REFERRAL, told)).isEqualTo(WRONGLY_CONFIGURED);
        assertThat(said())
                .contains(
                        "  OPENDOOR_DB_URL must be postgresql://host:port/database, without user and password",
                        "  OPENDOOR_MASTER_KEY must be 32 bytes in Base64",
                        "  OPENDOOR_HTTP_PORT must be a port, 1 to 65535",
                        "  OPENDOOR_KAKFA_USER is no setting of referral-service; docs/settings.md has them all");
        assertThat(String.join("\n", said())).doesNotContain("hidden-password", "c2hvcnQ=", "eighty", "\tat ");
    }

    @Test
    void the_settings_of_a_local_machine_are_refused_in_production() throws Exception {
        var env = new EnvFile(folder);
        assertThat(env.make()).isZero();
        var told = new TreeMap<>(new Image("Dockerfile").environment());
        told.putAll(new Compose().environment(Service.REFERRAL.title(), env.values()));
        told.put("QUARKUS_PROFILE", "prod");
        told.put("OPENDOOR_CLOCK_MOVABLE", "true");

        assertThat(exitCode(Service.REFERRAL, told)).isEqualTo(WRONGLY_CONFIGURED);
        assertThat(said().subList(1, said().size()))
                .containsExactly(
                        "  OPENDOOR_DB_URL must, in production, be"
                                + " postgresql://host:port/database?sslmode=verify-full, without user and password",
                        "  OPENDOOR_KAFKA_PROTOCOL must, in production, be SASL_SSL",
                        "  OPENDOOR_OIDC_URL must, in production, be an https address",
                        "  OPENDOOR_CLOCK_MOVABLE must, in production, be false",
                        "  OPENDOOR_PUBLIC_URL must, in production, be an https address",
                        "  OPENDOOR_SMTP_STARTTLS must, in production, be REQUIRED");
    }

    private int exitCode(Service service, Map<String, String> environment) throws Exception {
        var jar = Checkout.ROOT.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var builder = new ProcessBuilder(java.toString(), "-XX:TieredStopAtLevel=1", "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var running = builder.start();
        if (!running.waitFor(AT_ONCE.toSeconds(), TimeUnit.SECONDS)) {
            running.destroyForcibly();
        }
        return running.exitValue();
    }

    private List<String> said() throws Exception {
        return Files.readAllLines(log());
    }

    private Path log() {
        return folder.resolve("service.log");
    }
}
