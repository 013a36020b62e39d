package org.opendoor.session.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendoor.session.testing.Practitioner.OF_TEES;
import static org.opendoor.session.testing.Referrals.REFERRED;
import static org.opendoor.session.testing.Referrals.WITHDRAWAL_REQUESTED;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.ToDo;
import org.opendoor.session.testing.Topic;
import org.opendoor.session.testing.Topic.Said;

/** What is heard from referral-service: once, twice, too early, and what nobody can read. */
@QuarkusTest
@RealService
class ReferralsIT {

    private static final String PROVIDER = OF_TEES.provider();

    @Test
    void an_event_that_is_delivered_twice_takes_effect_once() {
        var id = Ids.next();
        var event = Ids.next();
        var data = Referrals.referred(id, PROVIDER, "VOLUNTARY").getBytes(UTF_8);
        Referrals.say(event, REFERRED, id.toString(), data);
        Referrals.say(event, REFERRED, id.toString(), data);
        Referrals.say(REFERRED, id, Referrals.referred(id, PROVIDER, "VOLUNTARY"));
        withdraw(id, "MOVED");
        leaves(id);

        assertThat(endingOf(id).toString()).contains("MOVED");
        OF_TEES.read(id).then().header("ETag", "\"2\"");
    }

    @Test
    void a_withdrawal_that_comes_before_its_referral_waits_and_is_then_to_be_answered() {
        var id = Ids.next();
        withdraw(id, "WORK");
        Awaitility.await("parked").atMost(Duration.ofSeconds(20)).until(() -> parked(id));
        Referrals.say(REFERRED, id, Referrals.referred(id, PROVIDER, "MANDATORY"));
        leaves(id);

        var said = endingOf(id);
        assertThat(said).extracting(Said::what).containsExactly("programme.not-started");
        Contract.check(said.getFirst().type(), said.getFirst().data());
        assertThat(said.getFirst().data()).contains("\"family\":\"WORK\"");
        Awaitility.await("released").atMost(Duration.ofSeconds(20)).until(() -> !parked(id));
    }

    @Test
    void a_withdrawal_that_there_is_no_answer_to_is_leaving_early_at_once_and_its_cause_is_the_request() {
        var id = OF_TEES.somebodyWithAPlan(3);
        OF_TEES.attendance(id, 1, "5").then().statusCode(201);
        var request = withdraw(id, "BENEFIT");

        var ended = Topic.PROGRAMMES.of(id, 4).getLast();
        assertThat(ended.what()).isEqualTo("programme.dropped-out");
        assertThat(ended.headers()).containsEntry("ce_causationid", request.toString());
        OF_TEES.read(id).then().body("ending.family", equalTo("BENEFIT"));
    }

    @Test
    void a_withdrawal_after_the_ending_changes_nothing() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.end(id, "STARTED_WORK").then().statusCode(201);
        withdraw(id, "MOVED");
        OF_TEES.known(Referrals.refer(PROVIDER));

        OF_TEES.read(id).then().header("ETag", "\"2\"").body("ending.family", equalTo("WORK"));
    }

    @Test
    void poison_becomes_a_dead_letter_and_holds_back_nobody() {
        var poisoned = Ids.next();
        var before = deadLetters();
        Referrals.say(Ids.next(), REFERRED, poisoned.toString(), "no json at all".getBytes(UTF_8));
        Referrals.say(REFERRED, poisoned, "{\"referralId\": \"%s\"}".formatted(poisoned));
        Referrals.say(REFERRED, poisoned, Referrals.referred(poisoned, PROVIDER, "A_KIND_OF_TOMORROW"));
        Referrals.say(REFERRED, Ids.next(), Referrals.referred(poisoned, PROVIDER, "MANDATORY"));
        Referrals.say("opendoor.referral.unheard-of.v9", poisoned, "{}");
        Referrals.say(REFERRED, poisoned, Referrals.referred(poisoned, PROVIDER, "MANDATORY"));

        OF_TEES.known(poisoned);
        Awaitility.await("four dead letters").atMost(Duration.ofSeconds(20)).until(() -> deadLetters() == before + 4);
    }

    private static void leaves(UUID id) {
        ToDo.done(OF_TEES, ToDo.await(OF_TEES, id, "WITHDRAWAL_REQUESTED"), "LEAVES")
                .then()
                .statusCode(200);
    }

    private static UUID withdraw(UUID id, String family) {
        return Referrals.say(WITHDRAWAL_REQUESTED, id, Referrals.withdrawal(id, family));
    }

    private static List<Said> endingOf(UUID id) {
        return Topic.PROGRAMMES.of(id, 1);
    }

    private static boolean parked(UUID id) {
        return ops("parked").contains(id.toString());
    }

    private static int deadLetters() {
        return ops("dead-letters?limit=200").split("\"consumer\"", -1).length - 1;
    }

    private static String ops(String what) {
        return Practitioner.as(Role.OPS, Scope.none())
                .get("/v1/ops/" + what)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
