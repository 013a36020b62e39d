package org.opendoor.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real servers and four stubs: what the platform does with its parts, whatever the services do. */
class PlatformIT {
    @TempDir
    static Path folder;

    static Platform platform;
    static final CompletableFuture<String> DEATH = new CompletableFuture<>();

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(StubCheckout.in(folder), PlatformPorts.free(), Progress.SILENT);
        platform.onDeath((part, epitaph) -> DEATH.complete(part + ": " + epitaph));
        platform.start();
    }

    @AfterAll
    static void stop() {
        platform.stop();
    }

    @Test
    void a_killed_service_comes_back_and_its_death_is_no_news() {
        platform.kill(Service.SESSION);
        assertThat(platform.part("session-service").process().isAlive()).isFalse();

        platform.start(Service.SESSION);

        assertThat(platform.part("session-service").process().isAlive()).isTrue();
        assertThat(DEATH).isNotDone();
    }

    @Test
    void a_build_in_between_does_not_touch_what_runs() throws Exception {
        for (var service : Service.values()) {
            Files.delete(StubCheckout.runnable(platform.folders(), service));
        }

        platform.kill(Service.REFERRAL);
        platform.start(Service.REFERRAL);

        assertThat(platform.part("referral-service").process().isAlive()).isTrue();
    }

    @Test
    void the_platform_comes_to_rest_though_kafka_was_killed_in_between() {
        platform.kill("kafka");
        platform.start("kafka");

        platform.access().settling().await(Duration.ofSeconds(60));
    }

    @Test
    void the_clock_stops_in_order_wherever_something_is_due_and_once_for_what_is_due_within_minutes() throws Exception {
        var clock = platform.access().clock();
        var now = clock.now().truncatedTo(ChronoUnit.SECONDS);
        var first = now.plus(Duration.ofDays(1));
        var second = now.plus(Duration.ofDays(2));
        var afterwards = now.plus(Duration.ofDays(30));
        post(Service.FOLLOWUP, "/timers", second.toString());
        post(Service.SESSION, "/timers", first.minus(Duration.ofMinutes(3)).toString());
        post(Service.REFERRAL, "/timers", first.toString());
        post(Service.FOLLOWUP, "/timers", afterwards.toString());
        var stops = new ArrayList<Instant>();

        clock.forward(Duration.ofDays(5), stops::add);

        assertThat(stops).containsExactly(first, second);
        assertThat(clock.now())
                .isBetween(
                        now.plus(Duration.ofDays(5)),
                        now.plus(Duration.ofDays(5)).plusSeconds(120));
        assertThat(post(Service.REFERRAL, "/fired", ""))
                .startsWith("[" + first.plusSeconds(1).toString().substring(0, 16));
    }

    @Test
    void every_service_has_its_token_and_its_kafka_client() {
        var access = platform.access();

        assertThat(access.tokens().of("adviser", "durham")).isNotBlank();
        assertThat(access.tokens().of("provider-system", "coast-nhs")).isNotBlank();
        assertThat(access.kafkaClient("session-service"))
                .containsEntry("bootstrap.servers", platform.ports().bootstrap());
        assertThatThrownBy(() -> access.tokens().of("adviser", "atlantis")).hasMessageContaining("tyneside");
        assertThatThrownBy(() -> access.kafkaClient("nobody")).hasMessageContaining("session-service");
    }

    @Test
    void a_second_platform_on_the_same_ports_is_refused_with_every_port_named() throws Exception {
        var second = new Platform(StubCheckout.in(folder.resolve("second")), platform.ports(), Progress.SILENT);

        assertThatThrownBy(second::start)
                .hasMessageContaining(platform.ports().postgres() + " (PostgreSQL)")
                .hasMessageContaining(platform.ports().http().get(Service.REFERRAL) + " (referral-service)")
                .hasMessageContaining("(analytics-service, management)");
    }

    @Test
    void a_death_that_nobody_asked_for_is_news() throws Exception {
        var process = platform.part("analytics-service").process();

        ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly();

        assertThat(DEATH.get(20, TimeUnit.SECONDS))
                .contains("analytics-service")
                .contains("exit code 137")
                .contains("stub starts with postgresql://127.0.0.1");
        platform.start(Service.ANALYTICS);
    }

    private static String post(Service service, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(platform.ports().managementUrl(service) + path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
