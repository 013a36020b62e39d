package org.opendoor.local.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opendoor.local.Service;
import org.opendoor.local.ops.ServiceState.Silent;
import org.opendoor.local.ops.ServiceState.Timers;
import org.opendoor.local.ops.ServiceState.Told;
import org.opendoor.local.ops.ServiceState.TopicLag;
import org.opendoor.local.ops.ServiceState.Waiting;
import org.opendoor.local.ops.ServiceState.WithoutDatabase;

class OpsScreenTest {
    private static final Waiting NONE = new Waiting(0, Duration.ZERO);
    private static final Timers NO_TIMERS = new Timers(0, 0, Duration.ZERO);
    private static final Optional<List<TopicLag>> KEEPS_UP = lag(NONE);
    private static final Told QUIET = new Told(NONE, true, NONE, NONE, NO_TIMERS, KEEPS_UP);
    private static final Promise KEPT = new Promise(Optional.of(NONE), Optional.of(0L));

    @Test
    void when_nothing_waits_all_is_well() {
        var screen = screen(QUIET);
        assertThat(screen.lines()).contains("All is well.");
        assertThat(screen.needsSomebody()).isFalse();
    }

    @Test
    void columns_stand_under_their_heads_whatever_is_in_them() {
        var much = new Told(
                waiting(123_456, "PT26H"),
                false,
                waiting(17, "PT1M"),
                waiting(3, "PT2S"),
                new Timers(12, 7, Duration.ofHours(2)),
                lag(waiting(1_234_567, "PT100H")));
        var lines = screen(much).lines();
        assertThat(lines.get(1)).hasSameSizeAs(lines.get(0)).contains("123456", "1 d 2 h", "1234567", "4 d 4 h");
    }

    @Test
    void each_trouble_is_told_in_words_with_its_page() {
        assertThat(troubles(new Told(waiting(12, "PT2M5S"), true, NONE, NONE, NO_TIMERS, KEEPS_UP)))
                .containsExactly(
                        "referral-service has 12 events to send, the oldest for 2 min 5 s. See docs/runbooks/outbox-stuck.md");
        assertThat(troubles(new Told(NONE, false, NONE, NONE, NO_TIMERS, KEEPS_UP)))
                .containsExactly(
                        "referral-service: no replica takes the outbox to Kafka. See docs/runbooks/no-relay.md");
        assertThat(troubles(new Told(NONE, true, waiting(1, "PT1M"), NONE, NO_TIMERS, KEEPS_UP)))
                .containsExactly(
                        "referral-service keeps 1 event waiting for what has not come, the oldest for 1 min 0 s."
                                + " See docs/runbooks/parked-too-long.md");
        assertThat(troubles(new Told(NONE, true, NONE, waiting(1, "PT0.3S"), NO_TIMERS, KEEPS_UP)))
                .containsExactly(
                        "referral-service could not handle 1 event, the first 0 s ago. See docs/runbooks/dead-letters.md");
        assertThat(troubles(new Told(NONE, true, NONE, NONE, new Timers(3, 2, Duration.ofMinutes(5)), KEEPS_UP)))
                .containsExactly("referral-service has 2 timers more than a minute late, the latest by 5 min 0 s."
                        + " See docs/runbooks/timers-late.md");
        assertThat(troubles(new Told(NONE, true, NONE, NONE, NO_TIMERS, lag(waiting(3, "PT20S")))))
                .containsExactly(
                        "referral-service has 3 events of opendoor.programmes to finish, the oldest written 20 s"
                                + " ago. See docs/runbooks/consumer-stuck.md");
        assertThat(troubles(new Told(NONE, true, NONE, NONE, NO_TIMERS, Optional.empty())))
                .containsExactly("referral-service cannot ask Kafka how far it is behind."
                        + " See docs/runbooks/kafka-silent.md");
    }

    @Test
    void a_service_that_does_not_answer_is_said_to_and_the_others_are_still_shown() {
        var states = new TreeMap<Service, ServiceState>(Map.of(
                Service.REFERRAL, new Silent("nothing from there"),
                Service.SESSION, new WithoutDatabase(),
                Service.FOLLOWUP, QUIET));
        assertThat(String.join("\n", new OpsScreen(states, KEPT).lines()))
                .contains("referral-service   does not answer", "docs/runbooks/service-down.md")
                .contains("session-service    cannot read its database", "docs/runbooks/database-silent.md")
                .containsPattern("followup-service +0 +0 s +yes");
    }

    @Test
    void what_may_pass_is_told_but_needs_nobody_yet() {
        var young = screen(new Told(NONE, true, NONE, NONE, NO_TIMERS, lag(waiting(3, "PT4S"))));
        assertThat(young.lines()).last().asString().contains("This may pass. See docs/runbooks/consumer-stuck.md");
        assertThat(young.needsSomebody()).isFalse();
        var older = screen(new Told(NONE, true, NONE, NONE, NO_TIMERS, lag(waiting(3, "PT15S"))));
        assertThat(older.needsSomebody()).isTrue();
    }

    @Test
    void what_has_just_been_written_is_no_trouble() {
        var busy = new Told(waiting(40, "PT1S"), true, waiting(2, "PT20S"), NONE, NO_TIMERS, lag(waiting(9, "PT2S")));
        assertThat(screen(busy).lines()).contains("All is well.");
    }

    @Test
    void a_broken_promise_is_told_first() {
        var broken = new Promise(Optional.of(waiting(2, "PT40S")), Optional.of(1L));
        var screen = new OpsScreen(Map.of(Service.REFERRAL, QUIET), broken);
        assertThat(screen.troubles())
                .extracting(Trouble::line)
                .containsExactly(
                        "2 journeys ended without a follow-up, the first 40 s ago. See docs/runbooks/ending-without-follow-up.md",
                        "1 contact is late, and nobody was told. See docs/runbooks/late-contact-not-escalated.md");
    }

    @Test
    void the_promise_is_read_from_meters_and_unknown_where_they_are() {
        var referrals = new MeterReading("""
                endings_without_followup 2.0
                endings_without_followup_oldest_seconds 40.25
                """);
        var promise = Promise.of(referrals, new MeterReading("contacts_late_not_escalated NaN\n"));
        assertThat(promise).isEqualTo(new Promise(Optional.of(waiting(2, "PT40S")), Optional.empty()));
        assertThat(Diagnosis.of(Promise.of(new MeterReading(""), new MeterReading(""))))
                .isEmpty();
    }

    @Test
    void every_page_that_is_named_exists() {
        var everything = new Told(
                waiting(1, "PT1H"),
                false,
                waiting(1, "PT1H"),
                waiting(1, "PT1H"),
                new Timers(1, 1, Duration.ofHours(1)),
                lag(waiting(1, "PT1H")));
        var states = new TreeMap<Service, ServiceState>(Map.of(
                Service.REFERRAL, everything,
                Service.SESSION, new Silent(""),
                Service.FOLLOWUP, new WithoutDatabase(),
                Service.ANALYTICS, new Told(NONE, true, NONE, NONE, NO_TIMERS, Optional.empty())));
        var broken = new Promise(Optional.of(waiting(1, "PT1H")), Optional.of(2L));
        assertThat(new OpsScreen(states, broken).troubles())
                .hasSize(11)
                .allSatisfy(trouble -> assertThat(
                                Files.exists(Path.of("..", "docs", "runbooks", trouble.page() + ".md")))
                        .as(trouble.page())
                        .isTrue());
    }

    private static OpsScreen screen(ServiceState state) {
        return new OpsScreen(Map.of(Service.REFERRAL, state), KEPT);
    }

    private static List<String> troubles(ServiceState state) {
        return screen(state).troubles().stream().map(Trouble::line).toList();
    }

    private static Waiting waiting(long events, String oldest) {
        return new Waiting(events, Duration.parse(oldest));
    }

    private static Optional<List<TopicLag>> lag(Waiting unfinished) {
        return Optional.of(List.of(new TopicLag("opendoor.programmes", unfinished)));
    }
}
