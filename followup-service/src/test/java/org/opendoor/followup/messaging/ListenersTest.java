package org.opendoor.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.EventHandler;
import org.opendoor.eventing.Handled;
import org.opendoor.followup.domain.CustomerKind;
import org.opendoor.followup.domain.FollowUp;
import org.opendoor.followup.domain.Parties;
import org.opendoor.followup.domain.policy.Policies;
import org.opendoor.followup.usecase.Fakes;
import org.opendoor.followup.usecase.HearEnding;
import org.opendoor.followup.usecase.HearProgramme;
import org.opendoor.followup.usecase.HearReferral;
import org.opendoor.followup.usecase.JourneyDecisions;
import org.opendoor.followup.usecase.JourneyTimers;
import org.opendoor.followup.usecase.policy.RulesInForce;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.Contract.Example;

class ListenersTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModules(new JavaTimeModule(), new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final UUID JOURNEY = UUID.fromString("019a1c40-7d10-7b21-9c3e-5f1d2a7b8c01");
    private static final String CALL = "opendoor.programme.contact-requested.v1";
    private static final String AGREED = "opendoor.programme.next-steps-agreed.v1";
    private static final Parties PARTIES =
            new Parties(CustomerKind.MANDATORY, "durham", "tees-valley-nhs", Optional.of("adviser-1"));
    private static final Set<String> NOT_OURS = Set.of(
            "opendoor.appointment.booked.v1",
            "opendoor.appointment.cancelled.v1",
            "opendoor.appointment.rescheduled.v1",
            "opendoor.notice.failed.v1",
            "opendoor.notice.sent.v1",
            "opendoor.programme.assessed.v1",
            "opendoor.programme.started.v1",
            "opendoor.programme.ending.v1",
            "opendoor.session.reminder-due.v1",
            "opendoor.programme.ending-withdrawn.v1",
            "opendoor.session.rescheduled.v1",
            "opendoor.session.attended.v1",
            "opendoor.session.attendance-corrected.v1");

    private final Fakes fakes = new Fakes();
    private final JourneyDecisions decisions = new JourneyDecisions(
            fakes,
            fakes,
            fakes,
            new JourneyTimers(fakes),
            new RulesInForce(
                    () -> Uni.createFrom().item(Policies.BOOK),
                    day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY),
            fakes);
    private final HearEnding hearEnding = new HearEnding(decisions, UUID::randomUUID, ended -> {});
    private final HearReferral hearReferral = new HearReferral(decisions, UUID::randomUUID, fakes);
    private final EventReader reader = new EventReader(JSON);
    private final EventHandler referrals = new ReferralsListener(null, reader, hearReferral, hearEnding);
    private final EventHandler programmes =
            new ProgrammesListener(null, reader, hearEnding, new HearProgramme(decisions, UUID::randomUUID));

    static Stream<Example> referrals() {
        return Contract.examples("opendoor.referrals").stream();
    }

    static Stream<Example> programmes() {
        return Contract.examples("opendoor.programmes").stream();
    }

    @ParameterizedTest
    @MethodSource("referrals")
    void every_golden_example_of_the_referral_side_is_understood(Example example) {
        understands(referrals, example);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_golden_example_of_the_nhs_side_is_understood(Example example) {
        understands(programmes, example);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_ending_and_every_call_opens_a_follow_up_and_nothing_else_does(Example example) {
        knowing(example);
        programmes.handle(envelope(example, example.json())).await().indefinitely();
        var kept = fakes.kept.get(key(example));
        var isOpen = kept != null && kept.followUp() instanceof FollowUp.Open;
        assertThat(isOpen)
                .isEqualTo(!NOT_OURS.contains(example.type()) && !example.type().equals(AGREED));
    }

    @Test
    void a_call_waits_until_it_is_known_whose_journey_it_is_about() {
        var call = "{\"referralId\":\"%s\",\"requestedOn\":\"2027-03-02\"}".formatted(JOURNEY);
        assertThat(heard(programmes, CALL, call)).isEqualTo(new Handled.TryAgain("opendoor.referrals"));
        assertThat(programmes.mayWait(envelope(CALL, JOURNEY.toString(), call))).isTrue();
        hearReferral.belongsTo(JOURNEY, PARTIES, 1).await().indefinitely();
        assertThat(heard(programmes, CALL, call)).isInstanceOf(Handled.Applied.class);
    }

    @Test
    void an_unknown_type_is_left_alone() {
        for (var listener : List.of(referrals, programmes)) {
            assertThat(heard(listener, "opendoor.referral.invented.v1", "{}"))
                    .isEqualTo(new Handled.NotForUs("opendoor.referral.invented.v1"));
            assertThat(heard(listener, "opendoor.programme.completed.v2", "{}"))
                    .isEqualTo(new Handled.NotForUs("opendoor.programme.completed.v2"));
        }
    }

    @Test
    void data_that_is_not_what_the_type_promises_is_rejected_and_fails_nobody_else() {
        for (var data : List.of("no json", "{}", "{\"referralId\":\"%s\"}", "{\"referralId\":\"%s\",\"ending\":{}}")) {
            assertThat(heard(programmes, "opendoor.programme.completed.v1", data.formatted(JOURNEY)))
                    .isInstanceOf(Handled.Rejected.class);
        }
        assertThat(heard(referrals, "opendoor.referral.deferred.v1", "{\"referralId\":\"" + JOURNEY + "\"}"))
                .isInstanceOf(Handled.Rejected.class);
        assertThat(heard(referrals, "opendoor.referral.re-referred.v1", "{\"referralId\":\"" + JOURNEY + "\"}"))
                .isInstanceOf(Handled.Rejected.class);
        assertThat(fakes.said).isEmpty();
    }

    @Test
    void an_event_under_another_journeys_key_is_rejected() {
        var other = """
                {"referralId":"019a1c40-0000-7000-8000-5f1d2a7b8c01","newReferralId":"019a1c40-7d10-7b21-9c3e-5f1d2a7b8c01"}
                """;
        assertThat(heard(referrals, "opendoor.referral.re-referred.v1", other))
                .isEqualTo(new Handled.Rejected("KEY_IS_NOT_THE_JOURNEY", "the key and referralId differ"));
    }

    @Test
    void nothing_else_ever_waits() {
        Contract.examples("opendoor.programmes").stream()
                .filter(example -> !example.type().equals(CALL))
                .forEach(example -> assertThat(programmes.mayWait(envelope(example, example.json())))
                        .isFalse());
        assertThat(referrals.mayWait(null)).isFalse();
    }

    /** As it is, once more, and with a field nobody here has heard of. */
    private void understands(EventHandler listener, Example example) {
        var ours = !NOT_OURS.contains(example.type()) && !isPlainWithdrawal(example);
        knowing(example);
        assertThat(listener.handle(envelope(example, example.json())).await().indefinitely())
                .isInstanceOf(ours ? Handled.Applied.class : Handled.NotForUs.class);
        assertThat(listener.handle(envelope(example, withMore(example.json())))
                        .await()
                        .indefinitely())
                .isInstanceOf(ours ? Handled.Duplicate.class : Handled.NotForUs.class);
    }

    /** Calls alone have to wait until it is known whose journey it is. */
    private void knowing(Example example) {
        if (example.type().equals(CALL)) {
            hearReferral.belongsTo(key(example), PARTIES, 1).await().indefinitely();
        }
    }

    /** One that answers no change. */
    private static boolean isPlainWithdrawal(Example example) {
        return example.type().equals("opendoor.referral.withdrawal-requested.v1")
                && !example.json().contains("changeId");
    }

    private Handled heard(EventHandler listener, String type, String data) {
        return listener.handle(envelope(type, JOURNEY.toString(), data)).await().indefinitely();
    }

    private static String withMore(String json) {
        try {
            var data = (ObjectNode) JSON.readTree(json);
            data.put("inventedNextYear", "x");
            if (data.get("ending") instanceof ObjectNode ending) {
                ending.put("inventedNextYear", 1);
            }
            return JSON.writeValueAsString(data);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static UUID key(Example example) {
        try {
            return UUID.fromString(
                    JSON.readTree(example.json()).get("referralId").textValue());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Envelope envelope(Example example, String data) {
        return envelope(example.type(), key(example).toString(), data);
    }

    private static Envelope envelope(String type, String key, String data) {
        return new Envelope(
                UUID.randomUUID(),
                type,
                "/elsewhere",
                "topic",
                key,
                1,
                Instant.EPOCH,
                UUID.randomUUID(),
                null,
                data.getBytes(StandardCharsets.UTF_8));
    }
}
