package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.reReferred;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.identity.Role;
import org.opendoor.kit.testing.MetricsPage;
import org.opendoor.kit.testing.Scope;

@QuarkusTest
@Bench
class EscalationIT {
    @Inject
    Clockwork clockwork;

    @Inject
    MeterRegistry meters;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    private final UUID journey = Ids.next();
    private final Asking adviser = Asking.as("adviser-1", Role.ADVISER, Scope.district("durham"));

    @Test
    void a_contact_nobody_makes_is_carried_up_once_per_level() {
        var planned = planned("VOLUNTARY");
        var dueOn = LocalDate.parse(planned.text("dueOn"));
        clockwork.moveTo(dueOn);
        assertThat(escalations()).as("in time until the end of the day").isEmpty();
        clockwork.moveTo(dueOn.plusDays(1));
        assertThat(levels()).containsExactly(1);
        assertThat(escalations().getFirst().text("to")).isEqualTo("TEAM_LEADER");
        clockwork.moveTo(dueOn.plusDays(15));
        assertThat(levels()).containsExactly(1, 2);
        assertThat(escalations().getLast().text("to")).isEqualTo("DISTRICT_MANAGER");
        clockwork.moveTo(dueOn.plusDays(60));
        assertThat(levels()).containsExactly(1, 2);
        assertThat(adviser.get("/v1/follow-ups/" + journey).getBoolean("late")).isTrue();
    }

    @Test
    void a_providers_contact_is_carried_up_at_the_provider() {
        var dueOn = LocalDate.parse(planned("NOT_WITH_JOBCENTRE").text("dueOn"));
        clockwork.moveTo(dueOn.plusDays(15));
        assertThat(escalations())
                .extracting(said -> said.text("to"))
                .containsExactly("PROVIDER_PRACTITIONERS", "PROVIDER_CONTACT");
    }

    @Test
    void a_contact_made_in_time_keeps_the_promise_and_is_never_carried_up() {
        var planned = planned("VOLUNTARY");
        adviser.post(
                conversation(planned),
                "{\"options\":[{\"step\":\"DEBT_ADVICE\",\"answer\":\"ACCEPTED\"}],\"noneWanted\":false}",
                201);
        clockwork.moveTo(clockwork.today().plusDays(60));
        assertThat(escalations()).isEmpty();
        assertThat(made().data().get("kept").asBoolean()).isTrue();
    }

    @Test
    void a_contact_made_late_is_recorded_as_such_and_carried_up_no_further() {
        var planned = planned("VOLUNTARY");
        clockwork.moveTo(LocalDate.parse(planned.text("dueOn")).plusDays(1));
        adviser.post(conversation(planned), "{\"options\":[],\"noneWanted\":true}", 201);
        clockwork.moveTo(clockwork.today().plusDays(60));
        assertThat(levels()).containsExactly(1);
        assertThat(made().data().get("kept").asBoolean()).isFalse();
        assertThat(made().text("outcome")).isEqualTo("NONE_WANTED");
    }

    @Test
    void somebody_who_came_back_is_nobodys_late_contact() {
        planned("VOLUNTARY");
        Others.sayAndSettle(reReferred(journey, 2, Ids.next()));
        clockwork.moveTo(clockwork.today().plusDays(60));
        assertThat(escalations()).isEmpty();
    }

    @Test
    void a_correction_moves_the_timers_with_the_promise() {
        var ending = EndingSample.of("COMPLETED", clockwork.today()).with("VOLUNTARY", "null");
        Others.sayAndSettle(ended(journey, 1, ending), ended(journey, 2, ending.corrected("COMPLETED", "YES")));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Listening.about(journey).size() == 3);
        clockwork.moveTo(LocalDate.parse(Listening.about(journey).getLast().text("dueOn"))
                .plusDays(1));
        assertThat(levels()).containsExactly(1);
    }

    @Test
    void a_late_contact_is_seen_on_the_meters_and_none_is_unescalated() {
        var dueOn = LocalDate.parse(planned("VOLUNTARY").text("dueOn"));
        clockwork.moveTo(dueOn.plusDays(1));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(meters.get("contacts_late").gauge().value()).isPositive();
            assertThat(meters.get("contacts_late_not_escalated").gauge().value())
                    .isZero();
            assertThat(meters.get("contacts_open").gauge().value())
                    .isGreaterThanOrEqualTo(meters.get("contacts_late").gauge().value());
        });
        MetricsPage.explains(RestAssured.get(metrics).asString());
        MetricsPage.promises("followup-service", RestAssured.get(metrics).asString());
    }

    @Test
    void how_soon_a_follow_up_was_opened_is_counted_once_and_not_again_for_what_is_told_twice() {
        var before = meters.get("ending_to_followup").timer().count();
        var ending = EndingSample.of("COMPLETED", clockwork.today()).with("VOLUNTARY", "null");
        var told = ended(journey, 1, ending);
        Others.sayAndSettle(told, told, ended(journey, 2, ending.corrected("COMPLETED", "YES")));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> meters.get("ending_to_followup").timer().count() == before + 1);
    }

    private Listening.Said planned(String customerKind) {
        var ending = new EndingSample("DROPPED_OUT", 1, clockwork.today(), customerKind, "\"adviser-1\"", "YES");
        Others.say(ended(journey, 1, ending));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Listening.about(journey).size() == 2);
        return Listening.about(journey).getLast();
    }

    private String conversation(Listening.Said planned) {
        return "/v1/follow-ups/%s/contacts/%s/conversation".formatted(journey, planned.text("contactId"));
    }

    private Listening.Said made() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Listening.typesAbout(journey).contains("followup.closed"));
        return Listening.about(journey).stream()
                .filter(said -> said.type().equals("followup.contact-made"))
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> levels() {
        return escalations().stream()
                .map(said -> said.data().get("level").asInt())
                .toList();
    }

    /** All of them: what the database holds has been published. */
    private List<Listening.Said> escalations() {
        await().atMost(Duration.ofSeconds(20)).until(() -> Rows.count("select count(*) from outbox") == 0);
        return Listening.about(journey).stream()
                .filter(said -> said.type().equals("followup.escalated"))
                .toList();
    }
}
