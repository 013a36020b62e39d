package org.opendoor.referral.notice;

import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Who may list, read and report on notices. */
public final class NoticePermissions {

    private static final Role[] JOBCENTRE = {
        Role.ADVISER, Role.TEAM_LEADER, Role.DISTRICT_MANAGER, Role.JOBCENTRE_SYSTEM
    };
    private static final Role[] PROVIDER = {Role.PRACTITIONER, Role.PROVIDER_SYSTEM};
    private static final Scope HERE = Scope.district("durham");
    private static final Scope ELSEWHERE = Scope.district("sunderland");
    private static final Scope OURS = Scope.provider("tees-valley-nhs");
    private static final Scope THEIRS = Scope.provider("wear-nhs");

    private static String queued;

    private NoticePermissions() {}

    /** The rows of all endpoints about notices. */
    public static void addTo(PermissionTable table) {
        table.endpoint("GET /v1/notices")
                .answers(200, HERE, JOBCENTRE)
                .answers(200, ELSEWHERE, JOBCENTRE)
                .answers(200, OURS, PROVIDER)
                .answers(200, THEIRS, PROVIDER)
                .endpoint("GET /v1/notices/{id}", NoticePermissions::queued)
                .answers(200, HERE, JOBCENTRE)
                .answers(404, ELSEWHERE, JOBCENTRE)
                .answers(200, OURS, PROVIDER)
                .answers(404, THEIRS, PROVIDER)
                .endpoint("GET /v1/notices/{id}/document", NoticePermissions::queued)
                .answers(404, HERE, Role.ADVISER, Role.JOBCENTRE_SYSTEM)
                .answers(200, OURS, PROVIDER)
                .answers(404, THEIRS, PROVIDER)
                .endpoint("GET /v1/notices/{id}/envelope", NoticePermissions::queued)
                .answers(404, HERE, Role.JOBCENTRE_SYSTEM)
                .answers(200, OURS, Role.PROVIDER_SYSTEM)
                .answers(404, THEIRS, Role.PROVIDER_SYSTEM)
                .endpoint("POST /v1/notices/{id}/taken", () -> Told.byLetter().queuedLetter())
                .answers(404, HERE, Role.JOBCENTRE_SYSTEM)
                .answers(200, OURS, Role.PROVIDER_SYSTEM)
                .endpoint(
                        "POST /v1/notices/{id}/dispatched",
                        () -> Told.byLetter().queuedLetter())
                .answers(404, HERE, Role.JOBCENTRE_SYSTEM)
                .answers(200, OURS, Role.PROVIDER_SYSTEM)
                .endpoint("POST /v1/notices/{id}/failed", () -> Told.byLetter().queuedLetter())
                .body(() -> "{\"because\":\"RETURNED\"}")
                .answers(404, HERE, Role.JOBCENTRE_SYSTEM)
                .answers(200, OURS, Role.PROVIDER_SYSTEM);
    }

    /** One for all who only look. */
    private static synchronized String queued() {
        if (queued == null) {
            queued = Told.byLetter().queuedLetter();
        }
        return queued;
    }
}
