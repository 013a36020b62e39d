package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendoor.followup.service.Telling.ended;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.Scope;

/** A late contact is told to people whom the directory knows, on the day on which it is told. */
@QuarkusTest
@Bench
class NamedEscalationIT {
    @Inject
    Clockwork clockwork;

    private final UUID journey = Ids.next();

    @Test
    void team_leaders_are_told_by_name_and_their_cover_while_they_are_away() {
        var dueOn = owed("VOLUNTARY");
        Told.jobcentre("leader-a", "TEAM_LEADER", "durham", true, "");
        Told.jobcentre("cover-b", "ADVISER", "durham", true, "");
        Told.jobcentre("leader-b", "TEAM_LEADER", "durham", true, """
                {"from": "%s", "to": "%s", "cover": "cover-b"}""".formatted(clockwork.today(), dueOn.plusDays(1)));
        Told.jobcentre("leader-c", "TEAM_LEADER", "durham", false, "");
        Told.jobcentre("leader-d", "TEAM_LEADER", "wear", true, "");

        clockwork.moveTo(dueOn.plusDays(1));

        assertThat(told(1)).contains("leader-a", "cover-b").doesNotContain("leader-b", "leader-c", "leader-d");
        var seen = Asking.as("adviser-1", Role.ADVISER, Scope.district("durham"));
        List<String> shown = seen.get("/v1/follow-ups/" + journey).getList("contacts[0].escalations[0].people");
        assertThat(shown).contains("leader-a", "cover-b");
    }

    @Test
    void a_provider_tells_its_practitioners_and_then_the_one_it_named() {
        Told.practitioner("practitioner-a", "tees-valley-nhs");
        Told.practitioner("practitioner-b", "tees-valley-nhs");
        Told.provider("tees-valley-nhs", "practitioner-b");

        clockwork.moveTo(owed("NOT_WITH_JOBCENTRE").plusDays(15));

        assertThat(told(1)).containsExactly("practitioner-a", "practitioner-b");
        assertThat(told(2)).containsExactly("practitioner-b");
    }

    @Test
    void where_nobody_is_known_the_sort_alone_is_said() {
        Telling elsewhere = ended(
                journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today()).with("VOLUNTARY", "null"));
        Others.say(new Telling(
                elsewhere.topic(),
                elsewhere.id(),
                elsewhere.type(),
                journey,
                1,
                elsewhere.data().replace("\"durham\"", "\"empty-quarter\"")));
        clockwork.moveTo(planned().plusDays(1));

        assertThat(told(1)).isEmpty();
    }

    @Test
    void who_is_not_spoken_of_any_more_is_not_told() {
        Told.jobcentre("leader-gone", "TEAM_LEADER", "durham", true, "");
        Told.say("staff", "leader-gone", 0, null);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        Rows.count("select count(*) from known_staff where id = 'leader-gone' and not active") == 1);

        clockwork.moveTo(owed("VOLUNTARY").plusDays(1));

        assertThat(told(1)).doesNotContain("leader-gone");
    }

    private LocalDate owed(String kind) {
        Others.say(ended(
                journey, 1, EndingSample.of("DROPPED_OUT", clockwork.today()).with(kind, "null")));
        return planned();
    }

    private LocalDate planned() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Listening.about(journey).size() == 2);
        return LocalDate.parse(Listening.about(journey).getLast().text("dueOn"));
    }

    private List<String> told(int level) {
        await().atMost(Duration.ofSeconds(20)).until(() -> Rows.count("select count(*) from outbox") == 0);
        var escalated = Listening.about(journey).stream()
                .filter(said -> said.type().equals("followup.escalated"))
                .filter(said -> said.data().get("level").asInt() == level)
                .toList();
        assertThat(escalated).hasSize(1);
        return escalated
                .getFirst()
                .data()
                .get("people")
                .valueStream()
                .map(id -> id.asText())
                .toList();
    }
}
