package org.opendoor.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who can log in with the realm's demo credentials, read from the realm file itself so that it cannot differ. */
public final class DemoLogins {
    /**
     * One login and what its token will say.
     *
     * @param scope the district, provider or centre; empty for roles without one
     */
    public record Entry(String role, String scope, DemoLogin login) {}

    private final List<Entry> entries;

    private DemoLogins(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Those of deploy/keycloak/opendoor-realm.json. */
    public static DemoLogins ofRealm() {
        try {
            var realm = new ObjectMapper().readTree(KeycloakDistribution.realm());
            var entries = new ArrayList<Entry>();
            for (var user : realm.path("users")) {
                entries.add(new Entry(user.path("realmRoles").path(0).asText(), scope(user), login(realm, user)));
            }
            return new DemoLogins(entries);
        } catch (IOException e) {
            throw new PartFailed("The realm is not JSON: " + e.getMessage(), e);
        }
    }

    /** All, in the order of the file. */
    public List<Entry> all() {
        return entries;
    }

    /** The first with this role, and this scope if one is given. */
    public Optional<Entry> find(String role, String scope) {
        return entries.stream()
                .filter(entry -> entry.role().equals(role))
                .filter(entry ->
                        scope == null || scope.isBlank() || entry.scope().equals(scope))
                .findFirst();
    }

    private static String scope(JsonNode user) {
        for (var scopes : user.path("attributes")) {
            return scopes.path(0).asText();
        }
        return "";
    }

    private static DemoLogin login(JsonNode realm, JsonNode user) {
        if (!user.has("serviceAccountClientId")) {
            return new DemoLogin.Person(
                    user.path("username").asText(),
                    user.path("credentials").path(0).path("value").asText());
        }
        var id = user.path("serviceAccountClientId").asText();
        for (var client : realm.path("clients")) {
            if (client.path("clientId").asText().equals(id)) {
                return new DemoLogin.Machine(id, client.path("secret").asText());
            }
        }
        throw new PartFailed("The realm has a service account without its client: " + id);
    }
}
