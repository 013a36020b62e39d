package org.opendoor.referral;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.embedded.RealParts;
import org.opendoor.kit.testing.Contract;

/** A yes told to whoever got in touch afterwards, over the real Kafka. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "referral-service"))
class ReturnRequestedIT {

    @Test
    void somebody_who_said_no_is_referred_again_once_whatever_is_told_twice() throws IOException {
        String id = Api.ADVISER.refer(Api.offer(Api.nino(), Api.NO));
        var first = UUID.randomUUID();
        var again = UUID.randomUUID();

        requested(id, 1, first);
        claimed(first, "APPLIED");
        requested(id, 1, first);
        requested(id, 2, again);
        claimed(again, "APPLIED");

        Api.ADVISER.get("/v1/referrals/" + id).then().body("state", equalTo("REOPENED"));
        var told = Topics.said("opendoor.referrals", id, "opendoor.referral.re-referred.v1");
        var next =
                new ObjectMapper().readTree(told.value()).get("newReferralId").asText();
        Api.ADVISER
                .get("/v1/referrals/" + next)
                .then()
                .body("previousReferralId", equalTo(id))
                .body("preferences.times", contains("EVENING"));
        assertThat(Rows.of("select id from referral where previous = cast(? as uuid)", id))
                .containsExactly(next);
    }

    @Test
    void a_request_for_a_journey_nobody_began_here_is_put_aside() {
        var stranger = UUID.randomUUID();
        requested(stranger.toString(), 1, stranger);

        claimed(stranger, "DEAD");
    }

    private static void claimed(UUID event, String status) {
        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(Rows.of("select status from inbox where event_id = ?", event))
                        .containsExactly(status));
    }

    private static void requested(String journey, long sequence, UUID event) {
        String data = """
                {"referralId": "%s", "through": "JOBCENTRE", "adviser": null, "requestedOn": "2026-12-01",
                 "wishes": {"channel": null, "times": ["EVENING"], "mode": null}}
                """.formatted(journey);
        Contract.check("followup.re-referral-requested", data);
        Topics.say(
                "followup-service",
                "opendoor.followups",
                "followup.re-referral-requested",
                journey,
                sequence,
                data,
                event);
    }
}
