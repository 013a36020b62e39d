package org.opendoor.embedded;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Gets access tokens for the demo users and systems of a realm. */
public final class TokenEndpoint {
    private static final String CLIENT_OF_PEOPLE = "opendoor-cli";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final URI endpoint;

    /**
     * The token endpoint of a realm.
     *
     * @param realmUrl …/realms/opendoor
     */
    public TokenEndpoint(String realmUrl) {
        this.endpoint = URI.create(realmUrl + "/protocol/openid-connect/token");
    }

    /**
     * A fresh access token.
     *
     * @throws PartFailed if the realm refuses, with its reason
     */
    public String token(DemoLogin login) {
        return switch (login) {
            case DemoLogin.Person person ->
                ask(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        CLIENT_OF_PEOPLE,
                        "username",
                        person.name(),
                        "password",
                        person.secret()));
            case DemoLogin.Machine machine ->
                ask(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", machine.name(),
                        "client_secret", machine.secret()));
        };
    }

    private String ask(Map<String, String> form) {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try (var http = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new PartFailed("No token from " + endpoint + ": " + answer.statusCode() + " " + answer.body());
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new PartFailed("No token: " + endpoint + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while asking for a token", e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
