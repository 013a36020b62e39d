package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendoor.followup.service.Telling.contactStopped;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.forgotten;
import static org.opendoor.followup.service.Telling.merged;
import static org.opendoor.followup.service.Telling.referred;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/** What happens to a person happens to what is owed to them: stopped, forgotten, or owed on their other journey. */
@QuarkusTest
@Bench
class LeftAloneIT {
    private static final String WORDS = "Sleeps better since " + UUID.randomUUID();

    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();
    private final String path = "/v1/follow-ups/" + journey;
    private final Asking adviser = Asking.as("adviser-1", Role.ADVISER, Scope.district("durham"));
    private final Asking practitioner =
            Asking.as("practitioner-1", Role.PRACTITIONER, Scope.provider("tees-valley-nhs"));

    @ParameterizedTest
    @ValueSource(strings = {"ASKED", "DECEASED"})
    void nobody_is_contacted_who_asked_or_has_died_even_if_the_ending_is_heard_later(String because) {
        Others.sayAndSettle(referred(journey, 1, "VOLUNTARY", "\"adviser-1\""), contactStopped(journey, 2, because));
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today())));

        adviser.get(path, 200)
                .body("state", equalTo("CLOSED"))
                .body("contacts[0].stoppedBecause", equalTo("NO_LONGER_DUE"));
        assertThat(Rows.count("select count(*) from timer where key like ? and done_at is null", journey + "/%"))
                .isZero();
    }

    @Test
    void somebody_in_danger_is_still_owed_a_contact() {
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today())));
        Others.sayAndSettle(contactStopped(journey, 2, "UNSAFE"));

        adviser.get(path, 200).body("state", equalTo("OPEN"));
    }

    @Test
    void what_a_forgotten_person_said_is_destroyed() {
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("COMPLETED", clockwork.today())));
        String contact = path + "/contacts/" + adviser.get(path).getString("contacts[0].contactId");
        adviser.post(
                contact + "/conversation",
                "{\"options\":[{\"step\":\"DEBT_ADVICE\",\"answer\":\"ACCEPTED\"}],\"noneWanted\":false,\"situation\":\"%s\"}"
                        .formatted(WORDS),
                201);

        Others.sayAndSettle(forgotten(journey, 2));

        adviser.get(contact + "/conversation", 200).body("words.situation", nullValue());
        assertThat(Rows.count("select count(*) from spoken_words where referral_id = ?", journey))
                .isZero();
        assertThat(Rows.count("select count(*) from journey_keys.journey_key where referral_id = ?", journey))
                .isZero();
    }

    @Test
    void what_a_forgotten_person_was_owed_is_owed_no_more() {
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("COMPLETED", clockwork.today())));
        Others.sayAndSettle(forgotten(journey, 2));

        adviser.get(path, 200).body("state", equalTo("CLOSED")).body("closedBecause", equalTo("NO_CONTACT_DUE"));
    }

    @Test
    void a_merged_journey_owes_no_contact_of_its_own() {
        Others.sayAndSettle(merged(journey, 2, "VOLUNTARY", "\"" + Ids.next() + "\""));
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today())));

        adviser.get(path, 200).body("state", equalTo("CLOSED"));
    }

    @Test
    void a_journey_that_left_jobcentres_sight_is_the_providers_to_follow_up() {
        Others.sayAndSettle(ended(journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today())));
        Others.sayAndSettle(merged(journey, 2, "NOT_WITH_JOBCENTRE", "null"));

        adviser.get(path, 404);
        practitioner.get(path, 200).body("contacts[0].owner.kind", equalTo("PROVIDER"));
        assertThat(adviser.get("/v1/changes?limit=200", 200).extract().asString())
                .doesNotContain(journey.toString());
    }
}
