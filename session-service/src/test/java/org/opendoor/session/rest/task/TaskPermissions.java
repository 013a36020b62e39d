package org.opendoor.session.rest.task;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import java.util.UUID;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.SomeTask;

/** Who may see and do what there is to do. */
public final class TaskPermissions {

    private static final String DONE = "{\"outcome\": \"NONE_NEEDED\", \"note\": \"All is well\"}";

    private static String contact;

    private TaskPermissions() {}

    /** Adds its rows. */
    public static void add(PermissionTable table) {
        answers(table.endpoint("GET /v1/tasks"), 200);
        answers(table.endpoint("GET /v1/tasks/{taskId}", TaskPermissions::ours), 404);
        answers(table.endpoint("GET /v1/tasks/{taskId}/history", TaskPermissions::ours), 404);
        answers(
                table.endpoint("POST /v1/tasks/{taskId}/done", TaskPermissions::ours)
                        .body(() -> DONE),
                404);
        aboutPeople(table);
    }

    private static void aboutPeople(PermissionTable table) {
        created(table.endpoint("POST /v1/programmes/{referralId}/calls", TaskPermissions::over)
                .body(() -> "{\"words\": \"How are you?\"}"));
        created(table.endpoint("POST /v1/programmes/{referralId}/upsets", () -> OF_TEES.somebodyWithAPlan(2))
                .body(() -> "{\"sessionNumber\": 1, \"words\": \"wept\"}"));
        created(table.endpoint("POST /v1/programmes/{referralId}/contacts", OF_TEES::somebodyReferred)
                .body(() -> "{\"way\": \"CALL\", \"reached\": true, \"at\": \"2026-11-02T10:00:00Z\"}"));
        answers(table.endpoint("GET /v1/programmes/{referralId}/contacts", OF_TEES::somebodyReferred), 404);
        answers(
                table.endpoint(
                        "GET /v1/programmes/{referralId}/contacts/{contactId}",
                        TaskPermissions::reached,
                        TaskPermissions::contact),
                404);
        answers(table.endpoint("GET /v1/programmes/{referralId}/ending/alternatives", OF_TEES::somebodyReferred), 404);
    }

    private static UUID over() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.end(id, "OTHER").then().statusCode(201);
        return id;
    }

    private static UUID reached() {
        var id = OF_TEES.somebodyReferred();
        contact = OF_TEES.post(id, "contacts", "{\"way\": \"CALL\", \"reached\": true}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return id;
    }

    private static String contact() {
        return contact;
    }

    private static void created(PermissionTable table) {
        table.answers(201, Scope.provider(OF_TEES.provider()), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.provider("wear-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(404, Scope.none(), PRACTITIONER);
    }

    private static Object ours() {
        return SomeTask.of(OF_TEES.provider());
    }

    private static void answers(PermissionTable table, int foreign) {
        table.answers(200, Scope.provider(OF_TEES.provider()), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, Scope.provider("wear-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, Scope.none(), PRACTITIONER);
    }
}
