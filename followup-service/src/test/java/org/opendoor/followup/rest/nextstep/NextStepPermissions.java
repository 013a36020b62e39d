package org.opendoor.followup.rest.nextstep;

import static org.opendoor.kit.identity.Role.ADVISER;
import static org.opendoor.kit.identity.Role.DISTRICT_MANAGER;
import static org.opendoor.kit.identity.Role.JOBCENTRE_SYSTEM;
import static org.opendoor.kit.identity.Role.PRACTITIONER;
import static org.opendoor.kit.identity.Role.PROVIDER_SYSTEM;
import static org.opendoor.kit.identity.Role.TEAM_LEADER;

import org.opendoor.kit.testing.PermissionTable;
import org.opendoor.kit.testing.Scope;

/** Whoever may offer something may read what there is to offer, on both sides and wherever they are. */
public final class NextStepPermissions {

    static final String PART_TIME = """
            {"workReadiness": "WORKING", "work": {"status": "PART_TIME", "hoursPerWeek": 20, "annualPay": 14000},
             "needUnmet": false, "partLeft": false, "supportedAlready": true, "wantsCompany": true,
             "worriedAboutDrinking": false, "hasDebts": true, "onBenefitBefore": true, "workWillLast": true}
            """;

    private NextStepPermissions() {}

    /** Adds a row for each role. */
    public static void add(PermissionTable table) {
        answers(table.endpoint("GET /v1/next-steps"));
        answers(table.endpoint("POST /v1/next-steps/lookup").body(() -> PART_TIME));
    }

    private static void answers(PermissionTable table) {
        table.answers(200, Scope.district("durham"), ADVISER, TEAM_LEADER, DISTRICT_MANAGER, JOBCENTRE_SYSTEM)
                .answers(200, Scope.provider("tees-valley-nhs"), PRACTITIONER, PROVIDER_SYSTEM)
                .answers(200, Scope.none(), ADVISER, PRACTITIONER);
    }
}
