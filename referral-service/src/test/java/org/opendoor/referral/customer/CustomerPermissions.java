package org.opendoor.referral.customer;

import java.util.concurrent.atomic.AtomicReference;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;
import org.opendoor.referral.Api;

/** Who may do what with people's records. */
public final class CustomerPermissions {

    private static final Scope HERE = Scope.district("durham");
    private static final Scope ELSEWHERE = Scope.district("sunderland");
    private static final Scope CENTRE = Scope.centre("centre-0003");
    private static final Scope OTHER_CENTRE = Scope.centre("centre-0011");
    private static final Scope OURS = Scope.provider("tees-valley-nhs");
    private static final Scope THEIRS = Scope.provider("wear-nhs");
    private static final Role[] JOBCENTRE = {Role.ADVISER, Role.JOBCENTRE_SYSTEM};
    private static final AtomicReference<String> ONE = new AtomicReference<>();

    private CustomerPermissions() {}

    /** A row for each endpoint, role and scope. */
    public static void addTo(PermissionTable table) {
        table.endpoint("POST /v1/customers/search")
                .body(() -> Someone.fresh().search())
                .answers(200, HERE, JOBCENTRE)
                .answers(200, Scope.none(), Role.DATA_PROTECTION);
        keepers(table.endpoint("GET /v1/customers/{id}", CustomerPermissions::known));
        keepers(table.endpoint("GET /v1/customers/{id}/history", CustomerPermissions::known));
        keepers(table.endpoint("PUT /v1/customers/{id}", CustomerPermissions::known)
                .ifMatch(() -> "\"1\"")
                .body(() -> Someone.fresh().details()));
        jobcentre(table.endpoint("PUT /v1/customers/{id}/nino", CustomerPermissions::known)
                .ifMatch(() -> "\"1\"")
                .body(() -> "{\"nino\":\"" + Api.nino() + "\"}"));
        jobcentre(table.endpoint("POST /v1/customers/{id}/claims", CustomerPermissions::known)
                .body(() -> "{\"benefit\":\"ESA\",\"from\":\"2020-01-01\"}"));
        reachers(table.endpoint("POST /v1/customers/{id}/contact-stopped", CustomerPermissions::known)
                .body(() -> "{\"because\":\"ASKED\"}"));
        reachers(table.endpoint("POST /v1/customers/{id}/contact-resumed", CustomerPermissions::known));
        protection(table);
        duplicates(table);
    }

    private static void protection(PermissionTable table) {
        dataProtection(table.endpoint("PUT /v1/customers/{id}/restriction", CustomerPermissions::known)
                .ifMatch(() -> "\"1\"")
                .body(() -> "{\"staff\":[\"adviser-0417\"]}"));
        dataProtection(table.endpoint(
                "POST /v1/customers/{id}/forget", () -> Someone.fresh().knownTo(Api.ADVISER, Api.NO)));
        dataProtection(table.endpoint("GET /v1/customers/{id}/export", CustomerPermissions::known));
        dataProtection(table.endpoint("POST /v1/customers/{id}/merge", CustomerPermissions::oneOfTwins)
                .body(CustomerPermissions::twin));
    }

    private static void duplicates(PermissionTable table) {
        table.endpoint("GET /v1/possible-duplicates")
                .answers(200, HERE, Role.ADVISER)
                .answers(200, Scope.none(), Role.DATA_PROTECTION);
        dataProtection(table.endpoint("POST /v1/customers/{id}/not-the-same", CustomerPermissions::oneOfTwins)
                .body(CustomerPermissions::twin)
                .answers(200, HERE, Role.ADVISER)
                .answers(404, ELSEWHERE, Role.ADVISER));
    }

    private static void keepers(PermissionTable record) {
        jobcentre(record.answers(200, CENTRE, Role.INTAKE).answers(404, OTHER_CENTRE, Role.INTAKE));
    }

    private static void jobcentre(PermissionTable record) {
        dataProtection(record.answers(200, HERE, JOBCENTRE).answers(404, ELSEWHERE, JOBCENTRE));
    }

    private static void reachers(PermissionTable record) {
        dataProtection(record.answers(200, HERE, Role.ADVISER)
                .answers(404, ELSEWHERE, Role.ADVISER)
                .answers(200, OURS, Role.PRACTITIONER)
                .answers(404, THEIRS, Role.PRACTITIONER));
    }

    private static void dataProtection(PermissionTable record) {
        record.answers(200, Scope.none(), Role.DATA_PROTECTION);
    }

    private static String known() {
        var jo = Someone.fresh();
        return Api.INTAKE.customerOf(Api.INTAKE.refer(jo.as(Api.intake(jo.nino(), "VOLUNTARY", Api.YES))));
    }

    /** A row's body is made before its address: this is the one whose twin the body names. */
    private static String oneOfTwins() {
        return ONE.get();
    }

    private static String twin() {
        var jo = Someone.fresh().withNino(null);
        ONE.set(jo.knownTo(Api.ADVISER, Api.NO));
        return "{\"other\":\"" + jo.knownTo(Api.ADVISER, Api.NO) + "\"}";
    }
}
