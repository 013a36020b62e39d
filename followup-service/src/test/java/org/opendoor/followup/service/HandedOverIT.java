package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.reassigned;
import static org.opendoor.followup.service.Telling.referred;
import static org.opendoor.followup.service.Telling.transferred;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/** A contact is owed by whoever the journey belongs to now, and seen by nobody else. */
@QuarkusTest
@Bench
class HandedOverIT {
    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();
    private final String path = "/v1/follow-ups/" + journey;
    private final Asking here = Asking.as("adviser-1", Role.ADVISER, Scope.district("durham"));
    private final Asking there = Asking.as("adviser-9", Role.ADVISER, Scope.district("gateshead"));

    @BeforeEach
    void a_contact_is_owed() {
        Others.sayAndSettle(referred(journey, 1, "VOLUNTARY", "\"adviser-1\""));
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today())));
    }

    @Test
    void another_adviser_owes_the_same_contact_until_the_same_day() {
        String dueOn = here.get(path).getString("contacts[0].dueOn");

        Others.sayAndSettle(reassigned(journey, 3, "adviser-2"));
        Others.sayAndSettle(reassigned(journey, 2, "adviser-3"));

        here.get(path, 200)
                .body("contacts.size()", equalTo(1))
                .body("contacts[0].owner.kind", equalTo("ADVISER"))
                .body("contacts[0].owner.id", equalTo("adviser-2"))
                .body("contacts[0].dueOn", equalTo(dueOn));
    }

    @Test
    void another_district_owes_it_and_sees_its_history_and_the_old_one_sees_nothing() {
        Others.sayAndSettle(transferred(journey, 2, "gateshead"));

        here.get(path, 404);
        assertThat(here.get("/v1/changes?limit=200", 200).extract().asString()).doesNotContain(journey.toString());
        there.get(path, 200).body("state", equalTo("OPEN"));
        there.get(path + "/history", 200).body("type", hasItem("opendoor.followup.opened.v1"));
    }
}
