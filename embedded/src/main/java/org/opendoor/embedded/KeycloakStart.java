package org.opendoor.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts Keycloak on an instance folder and waits until it is ready. */
record KeycloakStart(Path instance, int port, int managementPort, String startCache, Path log) {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration ONE_LOOK = Duration.ofSeconds(2);
    /** Of the master realm; everything in the realm is demo-only anyway. */
    private static final Map<String, String> ADMIN =
            Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "demo-only");

    /** Starts it without waiting. */
    ChildProcess begin(String... more) {
        Ports.requireFree(port, "Keycloak");
        Ports.requireFree(managementPort, "Keycloak's management");
        var arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://127.0.0.1:" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--cache=local",
                "--log-level=INFO,io.smallrye.health:ERROR"));
        arguments.addAll(List.of(more));
        var command = KeycloakCommand.of(KeycloakDistribution.home(), instance.toAbsolutePath(), startCache, arguments);
        return ChildProcess.start("Keycloak", command, ADMIN, log);
    }

    /** Waits until it is ready, and kills it if it does not become so. */
    void awaitReady(ChildProcess process) {
        try (var http = HttpClient.newBuilder().connectTimeout(ONE_LOOK).build()) {
            process.awaitReady(() -> isReady(http), LIMIT);
        } catch (PartFailed e) {
            process.kill();
            throw e;
        }
    }

    private boolean isReady(HttpClient http) {
        var look = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                .timeout(ONE_LOOK)
                .build();
        try {
            return http.send(look, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while waiting for Keycloak", e);
        }
    }
}
