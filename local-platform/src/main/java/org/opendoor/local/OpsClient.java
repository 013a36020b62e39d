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
import java.util.Optional;
import org.opendoor.embedded.PartFailed;
import org.opendoor.local.ops.ServiceState;
import org.opendoor.local.ops.ServiceState.Told;
import org.opendoor.local.ops.ServiceState.TopicLag;
import org.opendoor.local.ops.ServiceState.Waiting;

/** What a service tells operations about itself, under /v1/ops. */
public final class OpsClient {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final String SUMMARY = "/v1/ops/summary";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    /** A timer still to fire. */
    public record Timer(String kind, Instant due, int attempts) {}

    private final String baseUrl;
    private final Tokens tokens;

    OpsClient(String baseUrl, Tokens tokens) {
        this.baseUrl = baseUrl;
        this.tokens = tokens;
    }

    /**
     * The present state in numbers.
     *
     * @throws PartFailed where the service does not tell it
     */
    public Told summary() {
        return told(get(SUMMARY));
    }

    /** The present state, whatever it is. */
    public ServiceState state() {
        try {
            var answer = send(SUMMARY);
            return switch (answer.statusCode()) {
                case 200 -> told(JSON.readTree(answer.body()));
                case 503 -> new ServiceState.WithoutDatabase();
                default -> new ServiceState.Silent("it answers with " + answer.statusCode());
            };
        } catch (IOException silent) {
            return new ServiceState.Silent("nothing from " + baseUrl);
        }
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

    private static Told told(JsonNode answer) {
        return new Told(
                waiting(answer, "outboxEvents", "outboxOldest"),
                answer.path("relayActive").asBoolean(),
                waiting(answer, "parkedEvents", "parkedOldest"),
                waiting(answer, "deadLetters", "deadLettersOldest"),
                new ServiceState.Timers(
                        answer.path("timersDue").asLong(),
                        answer.path("timersLate").asLong(),
                        duration(answer, "timersOldest")),
                answer.hasNonNull("lag") ? Optional.of(lag(answer.path("lag"))) : Optional.empty());
    }

    private static List<TopicLag> lag(JsonNode groups) {
        var lag = new ArrayList<TopicLag>();
        groups.forEach(
                group -> lag.add(new TopicLag(group.path("topic").asText(), waiting(group, "events", "oldest"))));
        return lag;
    }

    private static Waiting waiting(JsonNode answer, String events, String oldest) {
        return new Waiting(answer.path(events).asLong(), duration(answer, oldest));
    }

    private static Duration duration(JsonNode answer, String name) {
        return Duration.parse(answer.path(name).asText("PT0S"));
    }

    private JsonNode get(String path) {
        try {
            var answer = send(path);
            if (answer.statusCode() != 200) {
                throw new PartFailed("GET " + baseUrl + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new PartFailed("GET " + baseUrl + path + " was not answered: " + e.getMessage(), e);
        }
    }

    private HttpResponse<String> send(String path) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + tokens.of("ops"))
                .header("Accept", "application/json")
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while asking " + baseUrl, e);
        }
    }
}
