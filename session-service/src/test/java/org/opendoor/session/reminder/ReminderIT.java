package org.opendoor.session.reminder;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendoor.session.testing.Practitioner.OF_TEES;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.Scope;
import org.opendoor.session.testing.Practitioner;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.testing.Rows;
import org.opendoor.session.testing.Topic;
import org.opendoor.session.testing.Topic.Said;

/** From a plan's dates to the word that somebody is to be reminded. */
@QuarkusTest
@RealService
class ReminderIT {

    private static final String REMINDER = "session.reminder-due";

    @Test
    void a_session_that_is_near_is_reminded_of_with_when_and_how_and_no_number() {
        var id = assessed();

        OF_TEES.plan(id, 3, Instant.now().plus(ofDays(2))).then().statusCode(201);

        var said = reminded(id, 1);
        Contract.check(REMINDER, said.getFirst().data());
        assertThat(said.getFirst().data()).doesNotContain("number", "PAIN_MANAGEMENT", "GROUP");
        assertThat(Rows.of(
                        "select key from timer where kind = 'session-reminder' and done_at is null and key like ?",
                        id + "%"))
                .as("the two that are weeks away wait")
                .hasSize(2);
    }

    @Test
    void jobcentre_finds_no_reminder_in_its_feed_and_the_provider_does() {
        var id = assessed();
        OF_TEES.plan(id, 1, Instant.now().plus(ofDays(2))).then().statusCode(201);
        reminded(id, 1);

        assertThat(history(id)).contains(REMINDER);
        assertThat(Rows.of(
                        "select nhs_only::text from history where journey = ? and type = 'opendoor.session.reminder-due.v1'",
                        id))
                .containsExactly("true");
    }

    @Test
    void a_programme_that_is_over_reminds_nobody() {
        var id = assessed();
        OF_TEES.plan(id, 1, Instant.now().plus(ofDays(4)).plusSeconds(8)).then().statusCode(201);
        OF_TEES.end(id, "STARTED_WORK").then().statusCode(201);

        await().atMost(ofSeconds(30))
                .until(() -> Rows.of(
                                        "select key from timer where kind = 'session-reminder' and done_at is not null and key like ?",
                                        id + "%")
                                .size()
                        == 1);

        assertThat(Topic.PROGRAMMES.of(id)).extracting(Said::what).doesNotContain(REMINDER);
    }

    private static UUID assessed() {
        var id = OF_TEES.somebodyReferred();
        OF_TEES.assess(id).then().statusCode(201);
        return id;
    }

    private static List<Said> reminded(UUID id, int times) {
        return await().atMost(ofSeconds(20))
                .until(
                        () -> Topic.PROGRAMMES.of(id).stream()
                                .filter(said -> said.what().equals(REMINDER))
                                .toList(),
                        said -> said.size() == times);
    }

    private static String history(UUID id) {
        return Practitioner.as(Role.PRACTITIONER, Scope.provider(OF_TEES.provider()))
                .get("/v1/programmes/{id}/history", id)
                .asString();
    }
}
