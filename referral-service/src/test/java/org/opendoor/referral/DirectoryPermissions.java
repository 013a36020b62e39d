package org.opendoor.referral;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** The rows of the directory: operations keep it, those who choose read it, and staff are read by colleagues. */
final class DirectoryPermissions {

    private static final Role[] JOBCENTRE = {
        Role.ADVISER, Role.TEAM_LEADER, Role.DISTRICT_MANAGER, Role.JOBCENTRE_SYSTEM
    };
    private static final Role[] PROVIDER = {Role.PRACTITIONER, Role.PROVIDER_SYSTEM};

    /** A body with this id, by the path of its kind. */
    private static final Map<String, Function<String, String>> BODIES = Map.of(
            "districts", id -> DirectoryBodies.district(id, "Somewhere", null),
            "providers", id -> DirectoryBodies.provider(id, "durham", "TS9"),
            "venues", id -> DirectoryBodies.venue(id, "The Rooms"),
            "staff", id -> DirectoryBodies.staff(id, "durham", ""));

    private static final Map<String, String> KNOWN = Map.of(
            "districts", "durham", "providers", "north-nhs", "venues", "claypath-rooms", "staff", "adviser-0417");

    private DirectoryPermissions() {}

    static void addTo(PermissionTable table) {
        for (String kind : List.of("districts", "providers", "venues", "staff")) {
            String key = kind.equals("districts") || kind.equals("providers") ? "code" : "id";
            String one = "/v1/" + kind + "/{" + key + "}";
            lists(table.endpoint("GET /v1/" + kind), kind);
            reads(table.endpoint("GET " + one, () -> KNOWN.get(kind)), kind);
            table.endpoint("POST /v1/" + kind)
                    .body(() -> BODIES.get(kind).apply(DirectoryBodies.fresh("p")))
                    .answers(201, Scope.none(), Role.OPS)
                    .endpoint("PUT " + one, () -> "nobody")
                    .body(() -> BODIES.get(kind).apply("nobody"))
                    .ifMatch(() -> "\"1\"")
                    .answers(404, Scope.none(), Role.OPS)
                    .endpoint("POST " + one + "/deactivation", () -> created(kind))
                    .answers(200, Scope.none(), Role.OPS);
        }
        table.endpoint("POST /v1/directory/imports")
                .body("text/csv", () -> "code")
                .answers(400, Scope.none(), Role.OPS)
                .endpoint("GET /v1/directory/imports/{id}", () -> "019a0000-0000-7000-8000-000000000000")
                .answers(404, Scope.none(), Role.OPS);
    }

    private static void lists(PermissionTable list, String kind) {
        list.answers(200, Scope.district("durham"), JOBCENTRE)
                .answers(200, Scope.provider("north-nhs"), PROVIDER)
                .answers(200, Scope.none(), Role.OPS);
        if (!kind.equals("staff")) {
            list.answers(200, Scope.centre("centre-0003"), Role.INTAKE);
        }
    }

    private static void reads(PermissionTable reading, String kind) {
        reading.answers(200, Scope.district("durham"), JOBCENTRE).answers(200, Scope.none(), Role.OPS);
        if (kind.equals("staff")) {
            reading.answers(404, Scope.district("sunderland"), JOBCENTRE)
                    .answers(404, Scope.provider("north-nhs"), PROVIDER);
        } else {
            reading.answers(200, Scope.district("sunderland"), JOBCENTRE)
                    .answers(200, Scope.provider("north-nhs"), PROVIDER)
                    .answers(200, Scope.centre("centre-0003"), Role.INTAKE);
        }
    }

    private static String created(String kind) {
        String id = DirectoryBodies.fresh("p");
        Api.OPS.post("/v1/" + kind, BODIES.get(kind).apply(id)).then().statusCode(201);
        return id;
    }
}
