package org.opendoor.systemtests.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendoor.local.PlatformAccess;
import org.opendoor.local.Service;
import org.opendoor.local.demo.Api.Login;

/**
 * Everything that everybody of the Jobcentre is answered about a journey: each GET that a service's own document has, on every
 * service, to its last page. An endpoint that is added tomorrow is asked the day it is there.
 */
final class EveryAnswer {

    private static final List<String> ROLES = List.of("adviser", "team-leader", "district-manager", "jobcentre-system");
    private static final int MANY_PAGES = 200;
    private static final int OK = 200;
    private static final int BROKEN = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PlatformAccess platform;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    /** @param ids what to write for the variables of paths, by their names; the journey for all others */
    EveryAnswer(PlatformAccess platform, String district, String journey, Map<String, String> ids) {
        this.platform = platform;
        for (var service : Service.values()) {
            var paths =
                    read(get(service, null, "/q/openapi?format=json").body()).get("paths");
            paths.properties().stream()
                    .filter(path -> path.getValue().has("get"))
                    .map(path -> filledIn(path.getKey(), journey, ids))
                    .forEach(path -> ROLES.forEach(role -> ask(service, new Login(role, district), path)));
        }
    }

    /** What was answered in full, as service, role and path. */
    List<String> given() {
        return List.copyOf(answers.keySet());
    }

    /** Which of these answers hold one of these. */
    List<String> holding(List<String> wanted) {
        return answers.entrySet().stream()
                .filter(answer -> wanted.stream().anyMatch(answer.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What no question may bring about. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    private void ask(Service service, Login login, String path) {
        String next = path;
        for (int page = 0; next != null && page < MANY_PAGES; page++) {
            var answer = get(service, login, next);
            var place = service.title() + " " + login.role() + " " + path;
            if (answer.statusCode() >= BROKEN) {
                broken.add(place);
            }
            next = null;
            if (answer.statusCode() == OK) {
                answers.merge(place, answer.body(), (all, one) -> all + "\n" + one);
                next = more(answer);
            }
        }
    }

    private static String more(HttpResponse<String> answer) {
        var json = answer.headers().firstValue("Content-Type").filter(type -> type.contains("json"));
        if (json.isEmpty()) {
            return null;
        }
        var body = read(answer.body());
        return body.path("items").isEmpty() ? null : body.path("next").asText(null);
    }

    private static String filledIn(String template, String journey, Map<String, String> ids) {
        var path = template.replace("{number}", "1");
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path.replaceAll("\\{\\w+}", journey);
    }

    private HttpResponse<String> get(Service service, Login login, String path) {
        var request = HttpRequest.newBuilder(URI.create(platform.ports().url(service) + path));
        if (login != null) {
            request.header("Authorization", "Bearer " + platform.tokens().of(login.role(), login.scope()));
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(service.title() + " " + path, failed);
        } catch (InterruptedException failed) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(service.title() + " " + path, failed);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new IllegalStateException(body, unreadable);
        }
    }
}
