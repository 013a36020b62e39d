package org.opendoor.followup.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendoor.followup.service.Telling.deferred;
import static org.opendoor.followup.service.Telling.ended;
import static org.opendoor.followup.service.Telling.offered;
import static org.opendoor.followup.service.Telling.reReferred;
import static org.opendoor.followup.service.Telling.referred;
import static org.opendoor.followup.service.Telling.turnedDown;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.time.PlatformClock;

@QuarkusTest
@Bench
class FollowUpIT {
    private static final String ADVISER = "\"adviser-1\"";
    private static final String NOBODY = "null";

    @Inject
    PlatformClock clock;

    private final UUID journey = Ids.next();
    private LocalDate today;

    @BeforeEach
    void readTheClock() {
        today = clock.today();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_STARTED", "NOT_ACCEPTED", "DROPPED_OUT", "COMPLETED"})
    void every_ending_on_the_nhs_side_is_followed_up(String kind) {
        Others.say(referred(journey, 1, "VOLUNTARY", ADVISER));
        Others.say(ended(journey, 1, EndingSample.of(kind, today)));
        assertThat(heard("followup.opened", "followup.contact-planned")
                        .getLast()
                        .data()
                        .at("/owner/id")
                        .asText())
                .isEqualTo("adviser-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DECLINED", "WITHDRAWN"})
    void every_ending_on_the_jobcentre_side_is_followed_up(String kind) {
        Others.say(offered(journey, 1, "MANDATORY", ADVISER), turnedDown(journey, 2, EndingSample.of(kind, today)));
        var said = heard("followup.opened", "followup.contact-planned");
        assertThat(said.getFirst().text("because")).isEqualTo("ENDING");
        assertThat(said.getFirst().text("customerKind")).isEqualTo("MANDATORY");
        assertThat(said.getLast().text("cause")).isEqualTo("ENDING");
        assertThat(LocalDate.parse(said.getLast().text("dueOn"))).isAfter(today.plusDays(25));
    }

    @Test
    void an_ending_before_anything_else_goes_to_the_districts_queue_until_an_adviser_is_known() {
        Others.say(ended(journey, 1, EndingSample.of("DROPPED_OUT", today).with("VOLUNTARY", NOBODY)));
        var planned = heard("followup.opened", "followup.contact-planned").getLast();
        assertThat(planned.data().at("/owner/kind").asText()).isEqualTo("DISTRICT_QUEUE");
        Others.say(referred(journey, 1, "VOLUNTARY", ADVISER));
        var again = heard(
                        "followup.opened",
                        "followup.contact-planned",
                        "followup.reassigned",
                        "followup.contact-planned")
                .getLast();
        assertThat(again.data().at("/owner/kind").asText()).isEqualTo("ADVISER");
        assertThat(again.text("contactId")).isEqualTo(planned.text("contactId"));
        assertThat(again.text("dueOn")).isEqualTo(planned.text("dueOn"));
    }

    @Test
    void a_person_not_with_jobcentre_is_the_providers_to_contact() {
        Others.say(ended(journey, 1, EndingSample.of("COMPLETED", today).with("NOT_WITH_JOBCENTRE", NOBODY)));
        var owner = heard("followup.opened", "followup.contact-planned")
                .getLast()
                .data()
                .get("owner");
        assertThat(owner.get("kind").asText()).isEqualTo("PROVIDER");
        assertThat(owner.get("id").asText()).isEqualTo("tees-valley-nhs");
    }

    @Test
    void a_correction_that_arrives_before_the_ending_holds() {
        var ending = EndingSample.of("DROPPED_OUT", today);
        Others.sayAndSettle(ended(journey, 2, ending.corrected("COMPLETED", "YES")), ended(journey, 1, ending));
        heard("followup.opened", "followup.contact-planned");
        assertThat(Rows.count("select ending_revision from follow_up where referral_id = ?", journey))
                .isEqualTo(2);
    }

    @Test
    void a_correction_plans_the_contact_anew() {
        var ending = EndingSample.of("COMPLETED", today);
        Others.say(ended(journey, 1, ending), ended(journey, 2, ending.corrected("COMPLETED", "YES")));
        var said = heard("followup.opened", "followup.contact-planned", "followup.contact-planned");
        assertThat(said.get(2).text("contactId")).isEqualTo(said.get(1).text("contactId"));
        assertThat(said.get(2).text("dueOn")).isLessThan(said.get(1).text("dueOn"));
    }

    @Test
    void coming_back_before_the_ending_is_heard_leaves_one_follow_up_closed_at_once() {
        Others.sayAndSettle(reReferred(journey, 3, Ids.next()));
        Others.say(ended(journey, 1, EndingSample.of("DROPPED_OUT", today)));
        var said = heard("followup.opened", "followup.contact-planned", "followup.contact-stopped", "followup.closed");
        assertThat(said.getLast().text("because")).isEqualTo("RE_REFERRED");
        assertThat(Rows.count("select count(*) from timer where key like ? and done_at is null", journey + "/%"))
                .isZero();
    }

    @Test
    void coming_back_stops_the_open_contact() {
        Others.say(ended(journey, 1, EndingSample.of("DROPPED_OUT", today)));
        heard("followup.opened", "followup.contact-planned");
        Others.say(reReferred(journey, 3, Ids.next()));
        heard("followup.opened", "followup.contact-planned", "followup.contact-stopped", "followup.closed");
    }

    @Test
    void time_to_think_is_followed_up_on_the_day_agreed_unless_the_yes_comes_first() {
        Others.say(deferred(journey, 1, 1, today.plusDays(30)));
        var said = heard("followup.opened", "followup.contact-planned");
        assertThat(said.getLast().text("cause")).isEqualTo("DEFERRED_REVIEW-1");
        assertThat(LocalDate.parse(said.getLast().text("dueOn"))).isAfterOrEqualTo(today.plusDays(30));
        Others.say(referred(journey, 2, "VOLUNTARY", ADVISER));
        said = heard("followup.opened", "followup.contact-planned", "followup.contact-stopped", "followup.closed");
        assertThat(said.get(2).text("because")).isEqualTo("REFERRED");
        assertThat(said.getLast().text("because")).isEqualTo("NO_CONTACT_DUE");
    }

    @Test
    void an_ending_after_time_to_think_widens_the_same_follow_up() {
        Others.say(
                deferred(journey, 1, 1, today.plusDays(30)),
                turnedDown(journey, 2, EndingSample.of("DECLINED", today)));
        var said = heard(
                "followup.opened", "followup.contact-planned", "followup.contact-stopped", "followup.contact-planned");
        assertThat(said.get(2).text("because")).isEqualTo("NO_LONGER_DUE");
        assertThat(said.getLast().text("cause")).isEqualTo("ENDING");
    }

    @Test
    void time_to_think_that_arrives_after_the_yes_is_over() {
        Others.sayAndSettle(referred(journey, 2, "VOLUNTARY", ADVISER), deferred(journey, 1, 1, today.plusDays(30)));
        assertThat(Rows.count("select count(*) from follow_up where referral_id = ?", journey))
                .isZero();
        assertThat(Listening.about(journey)).isEmpty();
    }

    @Test
    void an_event_said_three_times_takes_effect_once() {
        var ending = ended(journey, 1, EndingSample.of("COMPLETED", today));
        Others.say(ending, ending);
        Others.sayAndSettle(ending, referred(journey, 1, "VOLUNTARY", ADVISER));
        heard("followup.opened", "followup.contact-planned");
    }

    @Test
    void what_it_says_is_numbered_without_gaps_per_journey() {
        Others.say(ended(journey, 1, EndingSample.of("COMPLETED", today)));
        Others.say(reReferred(journey, 3, Ids.next()));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Listening.typesAbout(journey)).contains("followup.closed"));
        assertThat(Listening.about(journey))
                .extracting(Listening.Said::sequence)
                .containsExactly(1L, 2L, 3L, 4L);
    }

    private List<Listening.Said> heard(String... types) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Listening.typesAbout(journey)).containsExactly(types));
        return Listening.about(journey);
    }
}
