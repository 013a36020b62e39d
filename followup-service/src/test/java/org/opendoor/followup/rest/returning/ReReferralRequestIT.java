package org.opendoor.followup.rest.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.opendoor.followup.service.Telling.deferred;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.reReferred;
import static org.opendoor.followup.service.Telling.referred;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.followup.service.Asking;
import org.opendoor.followup.service.Bench;
import org.opendoor.followup.service.Clockwork;
import org.opendoor.followup.service.EndingSample;
import org.opendoor.followup.service.Listening;
import org.opendoor.followup.service.Others;
import org.opendoor.followup.service.Rows;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/** A yes told to whoever got in touch opens the door, and what was owed ends when they are back. */
@QuarkusTest
@Bench
class ReReferralRequestIT {
    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();
    private final UUID next = Ids.next();
    private final String path = "/v1/follow-ups/%s/re-referral-request".formatted(journey);
    private final Asking adviser = Asking.as("adviser-1", Role.ADVISER, Scope.district("durham"));

    @Test
    void a_yes_is_passed_on_and_with_the_new_referral_everything_owed_and_every_invitation_ends() {
        left("VOLUNTARY");
        adviser.post(path, "{\"wishes\":{\"times\":[\"EVENING\"],\"mode\":\"ONE_TO_ONE\"}}", 201)
                .body("state", equalTo("OPEN"));

        var said = requested();
        assertThat(said.text("through")).isEqualTo("JOBCENTRE");
        assertThat(said.text("adviser")).isEqualTo("adviser-1");
        assertThat(said.data().at("/wishes/times/0").asText()).isEqualTo("EVENING");

        Others.sayAndSettle(reReferred(journey, 2, next));
        adviser.get("/v1/follow-ups/" + journey, 200)
                .body("state", equalTo("CLOSED"))
                .body("cameBackAs", equalTo(next.toString()))
                .body("contacts[0].stoppedBecause", equalTo("RE_REFERRED"));
        assertThat(Rows.count(
                        "select count(*) from timer where kind = 'invitation' and done_at is null and key like ?",
                        journey + "/%"))
                .isZero();
        adviser.post(path, "{}", 409).body("code", equalTo("ALREADY_BACK"));
    }

    @Test
    void a_practitioner_passes_on_the_yes_of_somebody_without_jobcentre() {
        left("NOT_WITH_JOBCENTRE");
        Asking.as("p-1", Role.PRACTITIONER, Scope.provider("tees-valley-nhs")).post(path, "{}", 201);
        adviser.post(path, "{}", 404);

        assertThat(requested().text("through")).isEqualTo("PROVIDER");
        assertThat(requested().data().get("adviser").isNull()).isTrue();
    }

    @Test
    void whoever_is_in_the_programme_has_nothing_to_come_back_to() {
        Others.sayAndSettle(deferred(journey, 1, 1, clockwork.today().plusDays(14)));
        Others.sayAndSettle(referred(journey, 2, "VOLUNTARY", "\"adviser-1\""));

        adviser.post(path, "{}", 409).body("code", equalTo("STILL_RUNNING"));
    }

    @Test
    void a_wish_that_is_none_of_ours_is_refused_with_its_place() {
        left("VOLUNTARY");
        adviser.post(path, "{\"wishes\":{\"mode\":\"BY_POST\"}}", 400)
                .body("errors[0].pointer", equalTo("/wishes/mode"));
    }

    private void left(String kind) {
        Others.sayAndSettle(ended(
                journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today()).with(kind, "\"adviser-1\"")));
    }

    private Listening.Said requested() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Listening.typesAbout(journey).contains("followup.re-referral-requested"));
        return Listening.about(journey).stream()
                .filter(said -> said.type().equals("followup.re-referral-requested"))
                .findFirst()
                .orElseThrow();
    }
}
