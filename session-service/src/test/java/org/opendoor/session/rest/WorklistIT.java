package org.opendoor.session.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;

/** A provider's worklist, page by page. */
@QuarkusTest
@RealService
class WorklistIT {

    @Test
    void pages_lead_through_every_programme_once_in_its_order() {
        var ours = new Practitioner("worklist-" + UUID.randomUUID());
        var referred = new ArrayList<String>();
        for (int n = 0; n < 5; n++) {
            referred.add(ours.somebodyReferred().toString());
        }

        var seen = new ArrayList<String>();
        var page = ours.asked()
                .get("/v1/programmes?limit=2")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        seen.addAll(page.getList("items.referralId"));
        while (page.getString("next") != null) {
            page = ours.asked()
                    .urlEncodingEnabled(false)
                    .get(page.getString("next"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.referralId"));
        }

        assertThat(seen).isEqualTo(referred);
    }

    @Test
    void a_state_is_a_filter() {
        var ours = new Practitioner("worklist-" + UUID.randomUUID());
        var running = ours.somebodyWithAPlan(3);
        ours.attendance(running, 1, "5");
        ours.somebodyReferred();

        ours.asked()
                .get("/v1/programmes?state=RUNNING")
                .then()
                .statusCode(200)
                .body("items.referralId", equalTo(List.of(running.toString())))
                .body("items.state", everyItem(equalTo("RUNNING")));
    }

    @Test
    void another_provider_sees_nothing_of_it() {
        new Practitioner("worklist-" + UUID.randomUUID()).somebodyReferred();

        Practitioner.as(Role.PROVIDER_SYSTEM, Scope.provider("worklist-other-" + UUID.randomUUID()))
                .get("/v1/programmes")
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
