package org.opendoor.session.testing;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.kit.testing.Tokens;
import org.opendoor.session.domain.consent.SharedItem;

/** Everybody at the Jobcentre in Durham, asking for everything this service's document has a GET for. */
public final class Jobcentre {

    private static final List<Role> ROLES =
            List.of(Role.ADVISER, Role.TEAM_LEADER, Role.DISTRICT_MANAGER, Role.JOBCENTRE_SYSTEM);
    private static final int MANY_PAGES = 1_000;

    private Jobcentre() {}

    /** What somebody was answered: the path without its query, and all pages of the answer. */
    public record Look(Role role, String path, int status, String body) {}

    /** Everything that can be asked for about this journey. The adviser is the journey's own. */
    public static List<Look> looksAt(UUID journey) {
        var paths = RestAssured.get("/q/openapi?format=json").jsonPath().<String, Map<String, Object>>getMap("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .flatMap(path -> filledIn(path.getKey(), journey))
                .flatMap(path -> ROLES.stream().map(role -> look(role, path)))
                .toList();
    }

    /** The variables of a path as somebody would guess them who knows the journey. */
    private static Stream<String> filledIn(String template, UUID journey) {
        var known = template.replace("{number}", "1");
        return known.contains("/shared-items/{item}") || known.contains("/consents/{item}")
                ? Stream.of(SharedItem.values())
                        .map(item -> known.replace("{item}", item.name()).replaceAll("\\{\\w+}", journey.toString()))
                : Stream.of(known.replaceAll("\\{\\w+}", journey.toString()));
    }

    private static Look look(Role role, String path) {
        var token = Tokens.of("adviser-0417", role, Scope.district("durham"));
        var pages = new ArrayList<String>();
        String next = path;
        int status = 0;
        for (int page = 0; next != null && page < MANY_PAGES; page++) {
            Response answer = RestAssured.given()
                    .header("Authorization", "Bearer " + token)
                    .urlEncodingEnabled(false)
                    .get(next);
            status = answer.statusCode();
            pages.add(answer.asString());
            next = more(answer) ? answer.jsonPath().getString("next") : null;
        }
        return new Look(role, path, status, String.join("\n", pages));
    }

    private static boolean more(Response answer) {
        return answer.statusCode() == 200
                && answer.contentType().contains("json")
                && answer.jsonPath().get("items") instanceof List<?> items
                && !items.isEmpty();
    }
}
