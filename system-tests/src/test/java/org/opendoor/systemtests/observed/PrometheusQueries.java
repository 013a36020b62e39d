package org.opendoor.systemtests.observed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.Platform;
import org.opendoor.local.PrometheusProgram;

/** A real Prometheus on the platform, as {@code ./opendoor up --observe} starts it, and what it answers. */
record PrometheusQueries(Platform platform, String address) implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Where this machine has none the test is skipped, but not in CI. */
    static PrometheusQueries orSkip(Platform platform) {
        try {
            PrometheusProgram.required();
        } catch (PartFailed missing) {
            if (Promtool.isRequired()) {
                throw missing;
            }
            assumeTrue(false, missing.getMessage());
        }
        return new PrometheusQueries(platform, platform.observe());
    }

    /** The answer to an expression, as JSON; an error has its reason in it. */
    String ask(String expression) {
        return get("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8));
    }

    /** The rules as it has loaded them, with the health of their last evaluation. */
    String rules() {
        return get("/api/v1/rules");
    }

    @Override
    public void close() {
        platform.kill("prometheus");
    }

    private String get(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LIMIT)
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("Prometheus does not answer " + path, e);
        }
    }
}
