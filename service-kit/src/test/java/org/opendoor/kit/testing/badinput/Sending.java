package org.opendoor.kit.testing.badinput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** Sends many requests at a time, and judges the answers. */
final class Sending {

    private static final int AT_ONCE = 24;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Sending() {}

    static List<String> all(URI service, List<Spoilt> requests) {
        var places = new Semaphore(AT_ONCE);
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            List<CompletableFuture<Optional<String>>> answers = requests.stream()
                    .map(spoilt -> {
                        places.acquireUninterruptibly();
                        return client.sendAsync(request(service, spoilt), BodyHandlers.ofString())
                                .whenComplete((answer, failure) -> places.release())
                                .handle((answer, failure) -> failure == null
                                        ? fault(spoilt, answer)
                                        : Optional.of(spoilt + " → " + failure));
                    })
                    .toList();
            return answers.stream()
                    .map(CompletableFuture::join)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static HttpRequest request(URI service, Spoilt spoilt) {
        var request = HttpRequest.newBuilder(service.resolve(spoilt.path()))
                .timeout(PATIENCE)
                .method(spoilt.method(), spoilt.body());
        spoilt.headers().forEach((name, value) -> value.lines().forEach(line -> request.header(name, line)));
        return request.build();
    }

    private static Optional<String> fault(Spoilt spoilt, HttpResponse<String> answer) {
        int status = answer.statusCode();
        boolean right = spoilt.answers().isEmpty()
                ? status >= 400 && status < 500
                : spoilt.answers().contains(status);
        if (!right) {
            return Optional.of(spoilt + " → " + status + " " + answer.body());
        }
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
            return Optional.of(
                    spoilt + " → no problem document: " + answer.headers().map() + answer.body());
        }
        return problem(spoilt, answer.body());
    }

    private static Optional<String> problem(Spoilt spoilt, String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            boolean whole = problem.path("code").asText().matches("[A-Z][A-Z_]+")
                    && !problem.path("correlationId").asText().isEmpty();
            boolean points = spoilt.pointer().isEmpty();
            for (JsonNode error : problem.path("errors")) {
                points |= (error.path("pointer").asText() + "/").startsWith(spoilt.pointer() + "/")
                        && error.path("code").asText().matches("[A-Z][A-Z_]+");
            }
            return whole && points ? Optional.empty() : Optional.of(spoilt + " → does not point there: " + body);
        } catch (JsonProcessingException unreadable) {
            return Optional.of(spoilt + " → no JSON: " + body);
        }
    }
}
