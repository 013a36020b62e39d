package org.opendoor.kit.testing;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.webhook.WebhookSettings;

/**
 * Who may do what: each endpoint × role × scope is a row, and each row is one case of a parameterised test.
 * {@snippet :
 * static Stream<PermissionRow> rows() {
 *     return new PermissionTable()
 *             .endpoint("GET /v1/notes/{id}", NoteFixture::idInNorth)
 *             .answers(200, Scope.district("NORTH"), Role.ADVISER, Role.TEAM_LEADER)
 *             .answers(404, Scope.district("SOUTH"), Role.ADVISER, Role.TEAM_LEADER)
 *             .endpoint("POST /v1/notes").body(() -> "{\"text\":\"x\"}")
 *             .answers(201, Scope.district("NORTH"), Role.ADVISER)
 *             .kitEndpoints()
 *             .rows();
 * }
 *
 * @ParameterizedTest @MethodSource("rows")
 * void everyone_gets_what_they_may(PermissionRow row) { row.check(); }
 * }
 * Roles an endpoint does not name are tested to get 403, no token and a forged one to get 401.
 */
public final class PermissionTable {
    private final List<PermissionRow> rows = new ArrayList<>();
    private final Set<String> endpoints = new LinkedHashSet<>();
    private Target target;
    private Set<Role> unnamed = EnumSet.noneOf(Role.class);

    /** The next endpoint, as OpenAPI names it; the suppliers fill the path's variables in their order. */
    public PermissionTable endpoint(String methodAndPath, Supplier<?>... variables) {
        finish();
        String[] parts = methodAndPath.split(" ", 2);
        endpoints.add(methodAndPath);
        target = new Target(parts[0], parts[1], List.of(variables));
        unnamed = EnumSet.allOf(Role.class);
        return this;
    }

    /** The JSON that this endpoint is sent; made anew for each row that is let in. */
    public PermissionTable body(Supplier<String> json) {
        return body("application/json", json);
    }

    /** What this endpoint is sent where it is no JSON; made anew for each row that is let in. */
    public PermissionTable body(String mediaType, Supplier<String> text) {
        target.send(mediaType, text);
        return this;
    }

    /** The If-Match header that this endpoint is sent; made anew for each row that is let in. */
    public PermissionTable ifMatch(Supplier<String> tag) {
        target.ifMatch(tag);
        return this;
    }

    /** What these roles with this scope are answered. */
    public PermissionTable answers(int status, Scope scope, Role... roles) {
        for (Role role : roles) {
            rows.add(PermissionRow.withToken(target, role, scope, status));
            unnamed.remove(role);
        }
        return this;
    }

    /** The endpoints every service has from the kit, and those of webhooks where the service has switched them on. */
    public PermissionTable kitEndpoints() {
        if (ConfigProvider.getConfig()
                .getOptionalValue(WebhookSettings.SWITCH, Boolean.class)
                .orElse(false)) {
            WebhookPermissions.add(this);
        }
        Supplier<String> unknown = () -> "019a0000-0000-7000-8000-000000000000";
        endpoint("GET /v1/changes")
                .answers(200, Scope.district("D"), districtRoles())
                .answers(200, Scope.provider("P"), Role.PROVIDER_SYSTEM, Role.PRACTITIONER)
                .answers(200, Scope.centre("C"), Role.INTAKE);
        for (String path : List.of("summary", "outbox", "parked", "timers", "dead-letters")) {
            endpoint("GET /v1/ops/" + path).answers(200, Scope.none(), Role.OPS);
        }
        return endpoint("GET /v1/ops/dead-letters/{id}", unknown)
                .answers(404, Scope.none(), Role.OPS)
                .endpoint("POST /v1/ops/dead-letters/{id}/redrive", unknown)
                .answers(404, Scope.none(), Role.OPS)
                .endpoint("POST /v1/ops/dead-letters/{id}/discard", unknown)
                .body(() -> "{\"reason\":\"test\"}")
                .answers(404, Scope.none(), Role.OPS);
    }

    /** All rows, those for the roles nobody named included. */
    public Stream<PermissionRow> rows() {
        finish();
        return List.copyOf(rows).stream();
    }

    /** For each endpoint the request of somebody who is let in, as successful as there is one; made now. */
    public List<Knock> knocks() {
        var best = rows().filter(PermissionRow::isLetIn)
                .collect(Collectors.toMap(
                        PermissionRow::endpoint,
                        row -> row,
                        BinaryOperator.minBy(Comparator.comparingInt(PermissionRow::status)),
                        LinkedHashMap::new));
        if (best.size() != endpoints.size()) {
            throw new AssertionError("nobody is let in at some of " + endpoints);
        }
        return best.values().stream().map(PermissionRow::knock).toList();
    }

    /** Endpoints the running service publishes in its OpenAPI document and this table does not mention. */
    public Set<String> missing() {
        Set<String> published = new LinkedHashSet<>();
        RestAssured.given()
                .get("/q/openapi?format=json")
                .jsonPath()
                .<String, java.util.Map<String, Object>>getMap("paths")
                .forEach((path, operations) -> operations.keySet().stream()
                        .filter(key ->
                                Set.of("get", "post", "put", "patch", "delete").contains(key))
                        .forEach(method -> published.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        published.removeAll(endpoints);
        return published;
    }

    private static Role[] districtRoles() {
        return Stream.of(Role.values()).filter(Role::scopedByDistrict).toArray(Role[]::new);
    }

    private void finish() {
        if (target == null) {
            return;
        }
        for (Role role : unnamed) {
            rows.add(PermissionRow.withToken(target, role, new Scope(List.of("D"), List.of("P"), List.of("C")), 403));
        }
        rows.add(PermissionRow.withoutToken(target));
        rows.add(PermissionRow.withForgedToken(target));
        target = null;
    }
}
