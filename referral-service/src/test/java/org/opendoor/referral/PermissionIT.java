package org.opendoor.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.OpenApiDrift;
import org.opendoor.kit.testing.PermissionRow;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;
import org.opendoor.referral.customer.CustomerPermissions;
import org.opendoor.referral.door.DoorPermissions;
import org.opendoor.referral.eligibility.EligibilityPermissions;
import org.opendoor.referral.notice.NoticePermissions;
import org.opendoor.referral.offer.OfferPermissions;
import org.opendoor.referral.place.PlacePermissions;
import org.opendoor.referral.worklist.WorklistPermissions;

/** Who may do what, where: endpoint × role × scope. And the document that says so has not drifted. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class PermissionIT {

    private static final Role[] JOBCENTRE = {
        Role.ADVISER, Role.TEAM_LEADER, Role.DISTRICT_MANAGER, Role.JOBCENTRE_SYSTEM
    };
    private static final Role[] PROVIDER = {Role.PRACTITIONER, Role.PROVIDER_SYSTEM};
    private static final Scope HERE = Scope.district("durham");
    private static final Scope ELSEWHERE = Scope.district("sunderland");
    private static final Scope OURS = Scope.provider("tees-valley-nhs");
    private static final Scope THEIRS = Scope.provider("wear-nhs");
    private static final Scope CENTRE = Scope.centre("centre-0003");
    private static final Scope OTHER_CENTRE = Scope.centre("centre-0011");

    static Stream<PermissionRow> rows() {
        return table().rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyone_gets_what_they_may(PermissionRow row) {
        row.check();
    }

    @Test
    void no_endpoint_is_forgotten() {
        assertThat(table().missing()).isEmpty();
    }

    @Test
    void the_document_is_the_one_that_is_checked_in() {
        OpenApiDrift.check("referral-service");
    }

    static PermissionTable table() {
        PermissionTable table = new PermissionTable()
                .endpoint("POST /v1/referrals")
                .body(() -> Api.offer(null, Api.YES))
                .answers(201, HERE, Role.ADVISER, Role.JOBCENTRE_SYSTEM)
                .answers(403, ELSEWHERE, Role.ADVISER, Role.JOBCENTRE_SYSTEM)
                .answers(403, CENTRE, Role.INTAKE)
                .endpoint("GET /v1/referrals")
                .answers(200, HERE, JOBCENTRE)
                .answers(200, OURS, PROVIDER)
                .answers(200, CENTRE, Role.INTAKE);
        for (String reading : new String[] {"", "/history"}) {
            everybodyReads(table.endpoint("GET /v1/referrals/{id}" + reading, PermissionIT::referred));
        }
        table.endpoint("GET /v1/referrals/{id}/person", PermissionIT::referred)
                .answers(200, HERE, Role.ADVISER)
                .answers(404, ELSEWHERE, Role.ADVISER)
                .answers(200, OURS, PROVIDER)
                .answers(404, THEIRS, PROVIDER);
        changes(table.endpoint("POST /v1/referrals/{id}/answer", PermissionIT::offered)
                .body(() -> Api.YES));
        changes(table.endpoint("POST /v1/referrals/{id}/withdrawal", PermissionIT::offered)
                .body(() -> "{\"reason\":\"OTHER\"}"));
        changes(table.endpoint("POST /v1/referrals/{id}/re-referral", PermissionIT::offered)
                .body(() -> "{}"));
        table.answers(200, OURS, PROVIDER).answers(404, THEIRS, PROVIDER);
        DoorPermissions.addTo(table);
        DirectoryPermissions.addTo(table);
        CustomerPermissions.addTo(table);
        PlacePermissions.addTo(table);
        WorklistPermissions.addTo(table);
        EligibilityPermissions.addTo(table);
        OfferPermissions.addTo(table);
        NoticePermissions.addTo(table);
        return table.kitEndpoints();
    }

    private static void everybodyReads(PermissionTable reading) {
        reading.answers(200, HERE, JOBCENTRE)
                .answers(404, ELSEWHERE, JOBCENTRE)
                .answers(200, OURS, PROVIDER)
                .answers(404, THEIRS, PROVIDER)
                .answers(200, CENTRE, Role.INTAKE)
                .answers(404, OTHER_CENTRE, Role.INTAKE);
    }

    private static void changes(PermissionTable deed) {
        deed.answers(200, HERE, Role.ADVISER, Role.JOBCENTRE_SYSTEM)
                .answers(404, ELSEWHERE, Role.ADVISER, Role.JOBCENTRE_SYSTEM)
                .answers(200, CENTRE, Role.INTAKE)
                .answers(404, OTHER_CENTRE, Role.INTAKE);
    }

    private static String referred() {
        return Api.INTAKE.refer(Api.intake(null, "VOLUNTARY", Api.YES));
    }

    private static String offered() {
        return Api.INTAKE.refer(Api.intake(null, "VOLUNTARY", null));
    }
}
