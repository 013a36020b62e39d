package org.opendoor.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.Service;

/**
 * The services' public REST APIs as an outside system uses them: a bearer token, an Idempotency-Key on every write, and
 * patience where a service has not heard of something yet (404 NOT_YET_KNOWN with Retry-After).
 */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final PlatformAccess platform;
    private final Duration patience;

    /** As whom one calls. */
    public record Login(String role, String scope) {}

    /** A service's answer. */
    public record Answer(int status, JsonNode body) {}

    public Api(PlatformAccess platform) {
        this(platform, PATIENCE);
    }

    /** With another patience for what a service has not heard of yet. */
    public Api(PlatformAccess platform, Duration patience) {
        this.platform = platform;
        this.patience = patience;
    }

    /**
     * Writes, and waits for up to 30 s while the service has not heard of the resource yet.
     *
     * @throws PartFailed with the problem's text where the answer is no success
     */
    public Answer post(Service service, Login login, String path, Object body) {
        return post(service, login, path, body, UUID.randomUUID().toString());
    }

    /** The same with a key of the caller's, so that it can be said twice. */
    public Answer post(Service service, Login login, String path, Object body, String idempotencyKey) {
        return known(() -> request(service, login, path)
                .header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    /** Replaces a resource as it was at this version. */
    public void put(Service service, Login login, String path, int version, Object body) {
        known(() -> request(service, login, path)
                .header("If-Match", "\"" + version + "\"")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    /** Reads, with the same patience. */
    public JsonNode get(Service service, Login login, String path) {
        return known(() -> request(service, login, path).GET()).body();
    }

    private HttpRequest.Builder request(Service service, Login login, String path) {
        return HttpRequest.newBuilder(URI.create(platform.ports().url(service) + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + platform.tokens().of(login.role(), login.scope()))
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer known(Supplier<HttpRequest.Builder> request) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var sent = request.get().build();
            var answer = send(sent);
            if (answer.statusCode() / 100 == 2) {
                return new Answer(answer.statusCode(), read(answer.body()));
            }
            var mayCome = answer.statusCode() == 404
                    && answer.headers().firstValue("Retry-After").isPresent();
            if (!mayCome || System.nanoTime() > deadline) {
                throw new PartFailed(
                        "%s %s: %d %s".formatted(sent.method(), sent.uri(), answer.statusCode(), answer.body()));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PartFailed(request.method() + " " + request.uri() + " was not answered: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while calling " + request.uri(), e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new PartFailed("An answer is no JSON: " + body, e);
        }
    }

    private static String write(Object body) {
        try {
            return body == null ? "" : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A request cannot be written as JSON", e);
        }
    }
}
