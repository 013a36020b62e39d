package org.opendoor.systemtests.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.local.PlatformPorts;
import org.opendoor.local.Service;

/** What holds for the file as a whole: what it publishes, mounts, waits for and is made of. */
class ComposeTest {
    private static final Pattern FIXED_TAG = Pattern.compile("[a-z0-9./-]+:v?[0-9]+\\.[0-9]+[0-9a-zA-Z._-]*");
    private static final Pattern LOOPBACK = Pattern.compile("127\\.0\\.0\\.1:(\\d+):(\\d+)");
    private static final Set<String> JOBS = Set.of("setup");

    private final Compose compose = new Compose();

    @Test
    void all_parts_are_there() {
        assertThat(compose.services())
                .containsKeys("referral-service", "session-service", "followup-service", "analytics-service")
                .containsKeys("setup", "postgres", "kafka", "keycloak", "prometheus", "grafana", "jaeger", "mailpit");
    }

    @Test
    void every_image_has_a_fixed_tag() {
        assertThat(compose.services().keySet())
                .allSatisfy(name -> assertThat(compose.image(name)).matches(FIXED_TAG));
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, postgres-binaries.version, 'postgres:'",
        "kafka, kafka-broker.version, 'apache/kafka:'",
        "keycloak, keycloak.version, 'keycloak/keycloak:'"
    })
    void the_servers_are_the_versions_that_the_tests_run_on(String part, String property, String image) {
        assertThat(image + Checkout.version(property)).startsWith(compose.image(part));
    }

    @Test
    void nothing_is_published_but_on_the_loopback_address_and_no_port_twice() {
        var ports = new ArrayList<String>();
        for (var name : compose.services().keySet()) {
            assertThat(compose.list(name, "ports"))
                    .allSatisfy(port -> assertThat(port).matches(LOOPBACK));
            ports.addAll(compose.list(name, "ports").stream()
                    .map(port -> port.split(":", -1)[1])
                    .toList());
        }
        assertThat(ports).doesNotHaveDuplicates();
        assertThat(compose.list("postgres", "ports")).isEmpty();
        assertThat(compose.list("kafka", "ports")).isEmpty();
    }

    @Test
    void services_and_realm_are_where_the_local_platform_has_them() {
        var local = PlatformPorts.standard();
        var image = new Image("Dockerfile").environment();
        for (var service : Service.values()) {
            assertThat(compose.list(service.title(), "ports"))
                    .containsExactly(
                            "127.0.0.1:%d:%s".formatted(local.http().get(service), image.get("OPENDOOR_HTTP_PORT")),
                            "127.0.0.1:%d:%s"
                                    .formatted(local.management().get(service), image.get("OPENDOOR_MANAGEMENT_PORT")));
        }
        assertThat(compose.list("keycloak", "ports")).containsExactly("127.0.0.1:" + local.keycloak() + ":8080");
    }

    /** Tokens are got at the published address, and carry it; the services ask under the name they know. */
    @Test
    void tokens_have_one_issuer_whoever_asks_for_them() {
        var keycloak = compose.environment("keycloak");
        assertThat(PlatformPorts.standard().realmUrl()).isEqualTo(keycloak.get("KC_HOSTNAME") + "/realms/opendoor");
        assertThat(keycloak).containsEntry("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        for (var service : Service.values()) {
            assertThat(compose.environment(service.title()))
                    .containsEntry("OPENDOOR_OIDC_URL", "http://keycloak:8080/realms/opendoor");
        }
    }

    @Test
    void everything_that_is_mounted_is_in_the_checkout_or_a_named_volume() {
        for (var name : compose.services().keySet()) {
            for (var mount : compose.list(name, "volumes")) {
                var source = mount.split(":", -1)[0];
                if (source.startsWith("./")) {
                    assertThat(mount).as("read only").endsWith(":ro");
                    assertThat(Checkout.ROOT.resolve(source)).exists();
                } else {
                    assertThat(compose.section("volumes")).containsKey(source);
                }
            }
        }
    }

    @Test
    void whoever_is_waited_for_until_healthy_says_whether_it_is() {
        for (var name : compose.services().keySet()) {
            compose.part(name, "depends_on").forEach((other, how) -> {
                var condition = ((Map<?, ?>) how).get("condition");
                if (condition.equals("service_healthy")) {
                    assertThat(compose.service(other)).as(other).containsKey("healthcheck");
                } else {
                    assertThat(condition).isEqualTo("service_completed_successfully");
                    assertThat(JOBS).contains(other);
                }
            });
        }
    }

    @Test
    void everything_has_limits_one_network_and_is_started_again() {
        for (var name : compose.services().keySet()) {
            assertThat(compose.part(name, "deploy").toString()).as(name).contains("limits", "cpus", "memory");
            assertThat(compose.list(name, "networks")).as(name).containsExactly("opendoor");
            assertThat(compose.service(name).get("restart"))
                    .as(name)
                    .isEqualTo(JOBS.contains(name) ? "no" : "unless-stopped");
        }
    }

    @Test
    void what_is_ours_runs_without_any_privilege() {
        var ours = new ArrayList<>(List.of("setup"));
        for (var service : Service.values()) {
            ours.add(service.title());
        }
        assertThat(ours).allSatisfy(name -> {
            assertThat(compose.list(name, "cap_drop")).containsExactly("ALL");
            assertThat(compose.service(name)).containsEntry("read_only", true);
        });
    }

    @Test
    void what_prometheus_and_grafana_ask_is_there_under_that_name() throws Exception {
        var management = new Image("Dockerfile").environment().get("OPENDOOR_MANAGEMENT_PORT");
        var prometheus = Files.readString(Checkout.ROOT.resolve("deploy/observability/prometheus.yml"));
        for (var service : Service.values()) {
            assertThat(prometheus).contains(service.title() + ":" + management);
        }
        var sources = Files.readString(
                Checkout.ROOT.resolve("deploy/observability/grafana/provisioning/datasources/opendoor.yml"));
        assertThat(Pattern.compile("url: (\\S+)")
                        .matcher(sources)
                        .results()
                        .map(found -> URI.create(found.group(1)).getHost()))
                .isNotEmpty()
                .allSatisfy(host -> assertThat(compose.services()).containsKey(host));
    }
}
