package org.opendoor.session.rest.task;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.SomeTask;

/** Who may see and do what there is to do. */
public final class TaskPermissions {

    private static final String DONE = "{\"outcome\": \"NONE_NEEDED\", \"note\": \"All is well\"}";

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
