package org.opendoor.session.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendoor.session.testing.Clockwork;
import org.opendoor.session.testing.Groups;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.ToDo;

/** A session was held and nobody said who came: a day later it is somebody's task, until somebody says it. */
@QuarkusTest
@RealService
@TestProfile(Clockwork.Alone.class)
class MissingRegistersIT {

    private final Practitioner ours = new Practitioner("registers-" + UUID.randomUUID());
    private final Groups groups = new Groups(ours);

    @Test
    void whose_register_is_missing_is_asked_for_it_until_it_comes() {
        var id = ours.somebodyWithAPlan(3);
        assertThat(ToDo.find(ours, id, "UNRECORDED_REGISTER")).isEmpty();

        Clockwork.moveTo(Clockwork.today().plusDays(1));

        tasks(id).body("items", hasSize(3)).body("items[0].owner", equalTo("practitioner-1"));
        Clockwork.moveTo(Clockwork.today().plusDays(1));
        tasks(id).body("items", hasSize(3));
        ours.attendance(id, 1, "5").then().statusCode(201);
        tasks(id).body("items", hasSize(2));
        ours.attendance(id, 2, "3").then().statusCode(201);
        tasks(id).body("items", hasSize(1));
        assertThat(Rows.of("select dropped_because from task where about = ? and state = 'DROPPED'", id))
                .containsExactly("SETTLED_ELSEWHERE", "SETTLED_ELSEWHERE");
    }

    @Test
    void a_groups_register_is_one_task_for_whoever_leads_it_until_everybodys_answer_is_there() {
        var group = groups.open(2, 6);
        var one = planned();
        var other = planned();
        groups.join(group, one).then().statusCode(201);
        groups.join(group, other).then().statusCode(201);
        var held = """
                update planned_session set starts_at = now() - interval '20 days'
                where referral_id = ? and number = 1 returning id""";
        for (var member : List.of(one, other)) {
            Awaitility.await("the group's dates of " + member)
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> Rows.of(held, member).size() == 1);
        }

        Clockwork.moveTo(Clockwork.today().plusDays(1));

        List<Map<String, Object>> found = ours.asked()
                .get("/v1/tasks?kind=UNRECORDED_REGISTER&limit=200")
                .jsonPath()
                .getList("items");
        var ofGroup = found.stream()
                .filter(task -> group.toString().equals(task.get("groupId")))
                .toList();
        assertThat(ofGroup)
                .singleElement()
                .satisfies(task -> assertThat(task).containsEntry("owner", "practitioner-7"));
        var task = ofGroup.getFirst().get("id");
        ours.attendance(one, 1, "5").then().statusCode(201);
        ours.asked().get("/v1/tasks/{id}", task).then().body("state", equalTo("OPEN"));
        ours.attendance(other, 1, "3").then().statusCode(201);
        ours.asked().get("/v1/tasks/{id}", task).then().body("droppedBecause", equalTo("SETTLED_ELSEWHERE"));
    }

    @Test
    void what_a_sender_was_told_is_kept_ninety_days_and_no_longer() {
        var id = ours.somebodyWithAPlan(1);
        var session = ours.read(id).jsonPath().getString("plan.sessions[0].sessionId");
        var report = groups.post("/v1/registers", """
                        {"sessionId": "%s", "recordedAt": "%s", "rows": [{"referralId": "%s", "code": "5"}]}
                        """.formatted(session, Instant.now(), id))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        Clockwork.moveTo(Clockwork.today().plusDays(90));
        ours.asked().get(report).then().statusCode(200);
        Clockwork.moveTo(Clockwork.today().plusDays(1));
        ours.asked().get(report).then().statusCode(404);
    }

    private UUID planned() {
        var id = groups.somebodyAssessed();
        ours.post(id, "plan", """
                {"modules": [{"code": "PAIN_MANAGEMENT", "mode": "GROUP", "length": 4}]}
                """).then().statusCode(201);
        return id;
    }

    private ValidatableResponse tasks(UUID id) {
        return ours.asked()
                .get("/v1/tasks?referralId={id}&kind=UNRECORDED_REGISTER", id)
                .then()
                .statusCode(200);
    }
}
