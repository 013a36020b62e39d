package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.opendoor.followup.service.Telling.changeAnswered;
import static org.opendoor.followup.service.Telling.contactStopped;
import static org.opendoor.followup.service.Telling.eligibilityChanged;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.reReferred;
import static org.opendoor.followup.service.Telling.referred;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/** A change of benefit, work or home makes somebody owe a contact, once, on the one follow-up of the journey. */
@QuarkusTest
@Bench
class EligibilityIT {

    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();
    private final UUID change = Ids.next();
    private final String path = "/v1/follow-ups/" + journey;
    private final Asking adviser = Asking.as("adviser-1", Role.ADVISER, Scope.district("durham"));
    private final Asking practitioner =
            Asking.as("practitioner-1", Role.PRACTITIONER, Scope.provider("tees-valley-nhs"));

    @Test
    void a_change_opens_the_follow_up_once_however_often_and_late_it_is_heard() {
        Others.sayAndSettle(referred(journey, 1, "VOLUNTARY", "\"adviser-1\""), eligibilityChanged(journey, 3, change));
        Others.sayAndSettle(eligibilityChanged(journey, 2, change), eligibilityChanged(journey, 3, change));

        adviser.get(path, 200)
                .body("state", equalTo("OPEN"))
                .body("because", equalTo("ELIGIBILITY-" + change))
                .body("contacts", hasSize(1))
                .body("contacts[0].owner.id", equalTo("adviser-1"));
        practitioner.get(path, 404);
    }

    @Test
    void the_advisers_answer_closes_it_whichever_is_heard_first() {
        Others.sayAndSettle(changeAnswered(journey, 4, change));
        Others.sayAndSettle(eligibilityChanged(journey, 3, change));

        adviser.get(path, 200)
                .body("state", equalTo("CLOSED"))
                .body("contacts[0].stoppedBecause", equalTo("NO_LONGER_DUE"));
        assertThat(Rows.count("select count(*) from timer where key like ? and done_at is null", journey + "/%"))
                .isZero();
    }

    @Test
    void the_ending_owes_a_contact_of_its_own_beside_it() {
        Others.sayAndSettle(eligibilityChanged(journey, 2, change));
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today())));
        Others.sayAndSettle(changeAnswered(journey, 3, change));

        adviser.get(path, 200)
                .body("state", equalTo("OPEN"))
                .body("contacts.cause", equalTo(List.of("ELIGIBILITY-" + change, "ENDING")))
                .body("contacts.state", equalTo(List.of("STOPPED", "DUE")));
    }

    @Test
    void nobody_is_owed_it_who_is_back_or_left_alone() {
        var away = Ids.next();
        Others.sayAndSettle(
                referred(journey, 1, "VOLUNTARY", "\"adviser-1\""),
                contactStopped(journey, 2, "ASKED"),
                referred(away, 1, "VOLUNTARY", "\"adviser-1\""),
                reReferred(away, 2, Ids.next()));
        Others.sayAndSettle(eligibilityChanged(journey, 3, change), eligibilityChanged(away, 3, change));

        adviser.get(path, 404);
        adviser.get("/v1/follow-ups/" + away, 404);
    }

    @Test
    void of_somebody_without_jobcentre_the_provider_owes_it_and_reads_no_why() {
        Others.sayAndSettle(eligibilityChanged(journey, 1, change, "NOT_WITH_JOBCENTRE", "null"));

        var seen = practitioner
                .get(path, 200)
                .body("contacts[0].owner.kind", equalTo("PROVIDER"))
                .extract()
                .asString();
        assertThat(seen
                        + practitioner
                                .get("/v1/changes?limit=200", 200)
                                .extract()
                                .asString())
                .doesNotContain("STARTED_WORK", "annualPay", "hoursPerWeek");
        adviser.get(path, 404);
    }
}
