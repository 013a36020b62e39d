package org.opendoor.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.opendoor.embedded.PartFailed;

/** What a service tells operations about itself, under /v1/ops. */
public final class OpsClient {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    /**
     * A service's machinery in numbers; all zero is how it should be.
     *
     * @param outboxOldest how long the oldest event to send has waited, in seconds or as ISO duration
     */
    public record Summary(
            long outboxEvents,
            String outboxOldest,
            boolean relayActive,
            long parkedEvents,
            long deadLetters,
            long timersDue,
            long timersLate,
            Instant now) {}

    /** A timer still to fire. */
    public record Timer(String kind, Instant due, int attempts) {}

    private final String baseUrl;
    private final Tokens tokens;

    OpsClient(String baseUrl, Tokens tokens) {
        this.baseUrl = baseUrl;
        this.tokens = tokens;
    }

    /** The present state. */
    public Summary summary() {
        var answer = get("/v1/ops/summary");
        return new Summary(
                answer.path("outboxEvents").asLong(),
                answer.path("outboxOldest").asText("PT0S"),
                answer.path("relayActive").asBoolean(),
                answer.path("parkedEvents").asLong(),
                answer.path("deadLetters").asLong(),
                answer.path("timersDue").asLong(),
                answer.path("timersLate").asLong(),
                Instant.parse(answer.path("now").asText(Instant.now().toString())));
    }

    /** Timers that have not fired, the nearest first as far as none failed. */
    public List<Timer> timers() {
        var timers = new ArrayList<Timer>();
        for (var timer : get("/v1/ops/timers")) {
            timers.add(new Timer(
                    timer.path("kind").asText(),
                    Instant.parse(timer.path("due").asText()),
                    timer.path("attempts").asInt()));
        }
        return timers;
    }

    private JsonNode get(String path) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + tokens.of("ops"))
                .header("Accept", "application/json")
                .build();
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new PartFailed("GET " + baseUrl + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new PartFailed("GET " + baseUrl + path + " was not answered: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while asking " + baseUrl, e);
        }
    }
}
