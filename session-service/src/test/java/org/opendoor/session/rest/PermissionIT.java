package org.opendoor.session.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.identity.Role.INTAKE;
import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.kit.testing.PermissionRow;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.rest.assessment.AssessmentPermissions;
import org.opendoor.session.rest.closing.ClosingPermissions;
import org.opendoor.session.rest.consent.ConsentPermissions;
import org.opendoor.session.rest.group.GroupPermissions;
import org.opendoor.session.rest.measure.MeasurePermissions;
import org.opendoor.session.rest.module.ModulePermissions;
import org.opendoor.session.rest.paper.PaperPermissions;
import org.opendoor.session.rest.refresher.RefresherPermissions;
import org.opendoor.session.rest.register.RegisterPermissions;
import org.opendoor.session.rest.slot.SlotPermissions;
import org.opendoor.session.rest.task.TaskPermissions;
import org.opendoor.session.rest.travel.ClaimPermissions;
import org.opendoor.session.rest.worklist.WorklistPermissions;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;

/** Each endpoint × role × scope. Jobcentre's roles may read the wall-safe feed of changes, and nothing else. */
@QuarkusTest
@RealService
class PermissionIT {

    private static final Scope OWN = Scope.provider("tees-valley-nhs");
    private static final Scope FOREIGN = Scope.provider("wear-nhs");
    private static final String ATTENDED =
            "{\"sessionNumber\": 1, \"code\": \"5\", \"recordedAt\": \"2026-11-20T10:00:00Z\"}";
    private static final String ASSESSED = """
            {"heldOn": "2026-10-12", "accepted": true, "conditionGroup": "BOTH", "workReadiness": "UNABLE"}
            """;
    private static final String WORD = "{\"profession\": \"PSYCHIATRIST\", \"reasons\": \"low mood\"}";
    private static final String PLAN = """
            {"modules": [{"code": "SLEEP_WELL", "mode": "GROUP", "sessions": [{"on": "2026-11-01T10:00:00Z"}]}]}
            """;

    @ParameterizedTest
    @MethodSource("rows")
    void everyone_gets_what_they_may(PermissionRow row) {
        row.check();
    }

    @Test
    void no_endpoint_is_forgotten() {
        assertThat(table().missing()).isEmpty();
    }

    static Stream<PermissionRow> rows() {
        return table().rows();
    }

    static PermissionTable table() {
        var table = new PermissionTable();
        answers(table.endpoint("GET /v1/programmes"), 200, 200);
        answers(table.endpoint("GET /v1/programmes/{referralId}", OF_TEES::somebodyReferred), 200, 404);
        answers(table.endpoint("GET /v1/programmes/{referralId}/history", OF_TEES::somebodyReferred), 200, 404);
        answers(
                table.endpoint("GET /v1/programmes/{referralId}/sessions/{number}", PermissionIT::planned, () -> 1),
                200,
                404);
        answers(
                table.endpoint("POST /v1/programmes/{referralId}/assessment", OF_TEES::somebodyReferred)
                        .body(() -> ASSESSED),
                201,
                404);
        answers(
                table.endpoint("POST /v1/programmes/{referralId}/plan", PermissionIT::assessed)
                        .body(() -> PLAN),
                201,
                404);
        answers(
                table.endpoint("POST /v1/programmes/{referralId}/attendances", PermissionIT::planned)
                        .body(() -> ATTENDED),
                201,
                404);
        answers(
                table.endpoint("POST /v1/programmes/{referralId}/ending", OF_TEES::somebodyReferred)
                        .body(() -> "{\"reason\": \"OTHER\"}"),
                201,
                404);
        answers(
                table.endpoint("PUT /v1/programmes/{referralId}/contact-wish", OF_TEES::somebodyReferred)
                        .body(() -> "{\"wanted\": \"NO\"}")
                        .ifMatch(() -> "\"1\""),
                200,
                404);
        professional(table);
        ConsentPermissions.add(table);
        PlanPermissions.add(table);
        SlotPermissions.add(table);
        TaskPermissions.add(table);
        RegisterPermissions.add(table);
        RefresherPermissions.add(table);
        WorklistPermissions.add(table);
        ModulePermissions.add(table);
        GroupPermissions.add(table);
        AssessmentPermissions.add(table);
        MeasurePermissions.add(table);
        PaperPermissions.add(table);
        ClosingPermissions.add(table);
        ClaimPermissions.add(table);
        return table.kitEndpoints();
    }

    private static void professional(PermissionTable table) {
        table.endpoint("POST /v1/programmes/{referralId}/professional", PermissionIT::referredByACentre)
                .body(() -> WORD)
                .answers(201, Scope.centre("centre-0003"), INTAKE)
                .answers(404, Scope.centre("centre-0011"), INTAKE)
                .answers(404, Scope.none(), INTAKE);
        table.endpoint("GET /v1/programmes/{referralId}/professional", PermissionIT::withAWord)
                .answers(200, OWN, PRACTITIONER)
                .answers(404, FOREIGN, PRACTITIONER)
                .answers(404, Scope.none(), PRACTITIONER);
    }

    private static UUID referredByACentre() {
        return OF_TEES.known(Referrals.referByCentre(OF_TEES.provider(), "centre-0003"));
    }

    private static UUID withAWord() {
        var id = referredByACentre();
        Practitioner.as(INTAKE, Scope.centre("centre-0003"))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(WORD)
                .post("/v1/programmes/{id}/professional", id)
                .then()
                .statusCode(201);
        return id;
    }

    private static void answers(PermissionTable table, int own, int foreign) {
        table.answers(own, OWN, PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, FOREIGN, PRACTITIONER, PROVIDER_SYSTEM)
                .answers(foreign, Scope.none(), PRACTITIONER);
    }

    private static UUID assessed() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.assess(id);
        return id;
    }

    private static UUID planned() {
        return OF_TEES.somebodyWithAPlan(2);
    }
}
