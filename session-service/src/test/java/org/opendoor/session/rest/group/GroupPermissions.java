package org.opendoor.session.rest.group;

import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Groups.OF_TEES;

import java.util.UUID;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.Groups;

/** Groups are their provider's: each endpoint × role × scope. */
public final class GroupPermissions {

    private static final Scope OWN = Scope.provider("tees-valley-nhs");
    private static final Scope FOREIGN = Scope.provider("wear-nhs");

    private GroupPermissions() {}

    public static void add(PermissionTable table) {
        answers(
                table.endpoint("POST /v1/groups").body(() -> Groups.body("tees-valley-nhs", Groups.FIRST, 2, 3)),
                201,
                404);
        answers(table.endpoint("GET /v1/groups"), 200, 200);
        answers(table.endpoint("GET /v1/waiting-list"), 200, 200);
        answers(table.endpoint("GET /v1/groups/{groupId}", GroupPermissions::group), 200, 404);
        answers(table.endpoint("GET /v1/groups/{groupId}/members", GroupPermissions::group), 200, 404);
        answers(
                table.endpoint("POST /v1/groups/{groupId}/members", GroupPermissions::group)
                        .body(() -> "{\"referralId\": \"%s\"}".formatted(OF_TEES.somebodyAssessed())),
                201,
                404);
        var leaving = new Listed();
        answers(
                table.endpoint("POST /v1/groups/{groupId}/leavings", () -> leaving.group)
                        .body(() ->
                                "{\"referralId\": \"%s\", \"because\": \"ASKED_TO_LEAVE\"}".formatted(leaving.fresh())),
                201,
                404);
        var asked = new Listed();
        answers(
                table.endpoint("POST /v1/groups/{groupId}/answers", () -> asked.group)
                        .body(() -> "{\"referralId\": \"%s\", \"answer\": \"TELEPHONE\"}".formatted(asked.offered())),
                201,
                404);
        answers(
                table.endpoint("POST /v1/groups/{groupId}/reschedulings", GroupPermissions::group)
                        .body(() -> "{\"session\": 1, \"startsAt\": \"%s\", \"andLater\": true}"
                                .formatted(Groups.weeks(1))),
                201,
                404);
        answers(
                table.endpoint("POST /v1/groups/{groupId}/changes", GroupPermissions::group)
                        .body(() -> "{\"venue\": \"venue-library\", \"confirmed\": true}"),
                201,
                404);
        table.endpoint("GET /v1/programmes/{referralId}/handovers", OF_TEES::somebodyAssessed)
                .answers(200, OWN, PRACTITIONER)
                .answers(404, FOREIGN, PRACTITIONER)
                .answers(404, Scope.none(), PRACTITIONER);
        answers(table.endpoint("POST /v1/groups/{groupId}/cancellation", GroupPermissions::group), 201, 404);
    }

    private static void answers(PermissionTable table, int own, int foreign) {
        table.answers(own, OWN, PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, FOREIGN, PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, Scope.none(), PRACTITIONER);
    }

    private static UUID group() {
        return OF_TEES.open(2, 3);
    }

    /** Somebody on a new group's list; a row's body, which names them, is made before its path. */
    private static final class Listed {
        private UUID group;

        UUID fresh() {
            group = OF_TEES.open(2, 3);
            return OF_TEES.joined(group);
        }

        UUID offered() {
            var person = fresh();
            OF_TEES.cancel(group).then().statusCode(201);
            return person;
        }
    }
}
