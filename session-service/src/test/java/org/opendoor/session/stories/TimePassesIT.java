package org.opendoor.session.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.session.testing.Clockwork;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Referrals;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.ToDo;
import org.opendoor.session.testing.Topic;
import org.opendoor.session.testing.Topic.Said;

/** Days pass, and nobody does anything: what is late goes to everybody, who wanted out is out, who is silent is let go. */
@QuarkusTest
@RealService
@TestProfile(Clockwork.Alone.class)
class TimePassesIT {

    private final Practitioner ours = new Practitioner("time-" + UUID.randomUUID());

    @Test
    void two_misses_nobody_asks_after_are_everybodys_when_late_and_six_weeks_later_contact_is_lost() {
        var id = attendedOnceThenMissedTwice();
        var other = attendedOnceThenMissedTwice();
        var task = ToDo.await(ours, id, "TWO_MISSES");

        Clockwork.moveTo(Clockwork.today().plusDays(7));

        assertThat(ToDo.find(ours, id, "TWO_MISSES").orElseThrow()).containsEntry("state", "LATE");
        ToDo.done(ours, ToDo.await(ours, other, "TWO_MISSES"), "TALKED_TO")
                .then()
                .statusCode(200);

        Clockwork.moveTo(Clockwork.today().plusDays(42));

        assertThat(Topic.PROGRAMMES.of(id, 5)).extracting(Said::what).endsWith("programme.dropped-out");
        ours.read(id)
                .then()
                .body("ending.reason", equalTo("LOST_CONTACT"))
                .body("ending.family", equalTo("LOST_CONTACT"));
        ours.read(other).then().body("state", equalTo("RUNNING"));
        ours.asked().get("/v1/tasks/{id}", task).then().body("droppedBecause", equalTo("JOURNEY_ENDED"));
        assertThat(Rows.of("select since from silence where referral_id in (?, ?)", id, other))
                .isEmpty();
    }

    @Test
    void while_a_register_is_missing_nobody_is_let_go() {
        var id = ours.somebodyWithAPlan(4);
        ours.attendance(id, 1, "5").then().statusCode(201);
        ours.attendance(id, 2, "3").then().statusCode(201);

        Clockwork.moveTo(Clockwork.today().plusDays(60));
        ours.read(id).then().body("state", equalTo("RUNNING"));

        ours.attendance(id, 3, "3").then().statusCode(201);
        assertThat(Rows.of("select last_day from silence where referral_id = ?", id))
                .hasSize(1);
    }

    @Test
    void a_withdrawal_that_nobody_answers_takes_effect_by_itself() {
        var id = ours.somebodyWithAPlan(3);
        ours.attendance(id, 1, "5").then().statusCode(201);
        Referrals.say(Referrals.WITHDRAWAL_REQUESTED, id, Referrals.withdrawal(id, "PERSONAL"));
        ToDo.await(ours, id, "WITHDRAWAL_REQUESTED");

        Clockwork.moveTo(Clockwork.today().plusDays(9));
        ours.read(id).then().body("state", equalTo("RUNNING"));
        Clockwork.moveTo(Clockwork.today().plusDays(14));

        ours.read(id).then().body("ending.kind", equalTo("DROPPED_OUT")).body("ending.family", equalTo("PERSONAL"));
        assertThat(ToDo.find(ours, id, "WITHDRAWAL_REQUESTED")).isEmpty();
    }

    /** Three, two and one week ago; the next session is far ahead. */
    private UUID attendedOnceThenMissedTwice() {
        var id = ours.somebodyReferred();
        ours.assess(id).then().statusCode(201);
        ours.post(id, "plan", """
                {"modules": [{"code": "PAIN_MANAGEMENT", "mode": "GROUP",
                              "sessions": [{"on": "%s"}, {"on": "%s"}, {"on": "%s"}, {"on": "%s"}]}]}
                """.formatted(inWeeks(-3), inWeeks(-2), inWeeks(-1), inWeeks(60)))
                .then()
                .statusCode(201);
        ours.attendance(id, 1, "5").then().statusCode(201);
        ours.attendance(id, 2, "3").then().statusCode(201);
        ours.attendance(id, 3, "3").then().statusCode(201);
        return id;
    }

    private static Instant inWeeks(int weeks) {
        return Clockwork.now().plus(Duration.ofDays(7L * weeks));
    }
}
