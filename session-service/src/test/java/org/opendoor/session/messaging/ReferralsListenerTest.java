package org.opendoor.session.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.Handled;
import org.opendoor.kit.testing.Contract;
import org.opendoor.kit.testing.Contract.Example;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.EndingCause;
import org.opendoor.session.domain.EndingKind;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.AnswerWithdrawal;
import org.opendoor.session.usecase.Bench;
import org.opendoor.session.usecase.HandOver;
import org.opendoor.session.usecase.ReceiveReferral;
import org.opendoor.session.usecase.task.Tasks;
import org.opendoor.session.usecase.task.TasksInMemory;
import org.opendoor.session.usecase.withdrawal.HearWithdrawal;

class ReferralsListenerTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String REFERRED = "opendoor.referral.referred.v1";
    private static final String WITHDRAWAL = "opendoor.referral.withdrawal-requested.v1";
    private static final String MERGED = "opendoor.referral.customer-merged.v1";
    private static final String FORGOTTEN = "opendoor.referral.forgotten.v1";
    private static final String TRANSFERRED = "opendoor.referral.transferred.v1";
    private static final String ID = Samples.JOURNEY.referralId().toString();
    private static final String GOOD = """
            {"referralId": "%s", "customerId": "019a1c40-7d10-712b-9c3e-a2d1f57b8c01", "customerKind": "MANDATORY",
             "district": "durham", "provider": "tees-valley-nhs", "adviser": "adviser-0417", "referredOn": "2027-01-04"}
            """.formatted(ID);

    private final Bench bench = new Bench();
    private final TasksInMemory tasks = new TasksInMemory();
    private final ReferralsListener listener = new ReferralsListener(
            null,
            new ReceiveReferral(bench, bench.desk(), bench, bench),
            new HearWithdrawal(bench, bench, tasks, tasks, new AnswerWithdrawal(bench.desk())),
            bench.record(),
            new HandOver(bench.desk()),
            JSON);

    @ParameterizedTest
    @MethodSource("examples")
    void every_golden_example_is_understood(Example example) throws Exception {
        var key = JSON.readTree(example.json()).get("referralId").asText();

        var handled = handle(example.type(), key, example.json());

        assertThat(handled)
                .isInstanceOf(
                        switch (example.type()) {
                            case REFERRED -> Handled.Applied.class;
                            case WITHDRAWAL -> Handled.TryAgain.class;
                            case MERGED -> Handled.Duplicate.class;
                            case TRANSFERRED ->
                                example.json().contains("\"REFERRED\"")
                                        ? Handled.TryAgain.class
                                        : Handled.NotForUs.class;
                            case FORGOTTEN -> Handled.Applied.class;
                            default -> Handled.NotForUs.class;
                        });
    }

    static Stream<Example> examples() {
        return Contract.examples("opendoor.referrals").stream();
    }

    @Test
    void what_the_referral_told_is_what_the_programme_knows() {
        assertThat(handle(REFERRED, ID, GOOD)).isEqualTo(new Handled.Applied("Awaiting version=1"));
        assertThat(bench.programme())
                .contains(new Programme.Awaiting(Samples.JOURNEY.at(Samples.JOURNEY.parties(), 1)));
    }

    @Test
    void the_same_referral_in_another_event_changes_nothing() {
        handle(REFERRED, ID, GOOD);

        assertThat(handle(REFERRED, ID, GOOD)).isEqualTo(new Handled.Duplicate());
    }

    @Test
    void fields_nobody_knows_yet_do_no_harm() {
        assertThat(handle(REFERRED, ID, GOOD.replaceFirst("\\{", "{\"fromTheFuture\": {\"a\": [1]}, ")))
                .isInstanceOf(Handled.Applied.class);
    }

    @Test
    void types_and_versions_nobody_knows_yet_are_not_for_us() {
        assertThat(handle("opendoor.referral.unheard-of.v1", ID, "{}"))
                .isEqualTo(new Handled.NotForUs("opendoor.referral.unheard-of.v1"));
        assertThat(handle("opendoor.referral.referred.v2", ID, "{}"))
                .isEqualTo(new Handled.NotForUs("opendoor.referral.referred.v2"));
    }

    @Test
    void a_withdrawal_before_its_referral_waits_for_it() {
        assertThat(handle(
                        WITHDRAWAL,
                        ID,
                        "{\"referralId\": \"%s\", \"family\": \"WORK\", \"requestedOn\": \"2027-02-01\"}"
                                .formatted(ID)))
                .isEqualTo(new Handled.TryAgain("opendoor.referrals"));
    }

    @Test
    void a_referral_waits_behind_nothing_because_others_wait_for_it() {
        assertThat(listener.mayWait(envelope(REFERRED, ID, GOOD))).isFalse();
        assertThat(listener.mayWait(envelope(WITHDRAWAL, ID, GOOD))).isTrue();
        assertThat(listener.mayWait(envelope(FORGOTTEN, ID, GOOD))).isFalse();
    }

    @Test
    void a_withdrawal_becomes_a_task_and_nobody_has_left_yet() {
        handle(REFERRED, ID, GOOD);
        var asked = "{\"referralId\": \"%s\", \"family\": \"WORK\", \"requestedOn\": \"2027-02-01\"}".formatted(ID);

        assertThat(handle(WITHDRAWAL, ID, asked)).isEqualTo(new Handled.Applied("TO_BE_ANSWERED"));
        assertThat(tasks.wanted).extracting(Tasks.Wanted::kind).containsExactly(TaskKind.WITHDRAWAL_REQUESTED);
        assertThat(tasks.watched).containsExactly(Samples.JOURNEY.referralId());
        assertThat(bench.programme()).containsInstanceOf(Programme.Awaiting.class);
    }

    @Test
    void what_the_adviser_did_not_agree_to_ends_at_once_and_by_itself() {
        handle(REFERRED, ID, GOOD);
        var asked = """
                {"referralId": "%s", "family": "BENEFIT", "changeId": "%s", "requestedOn": "2027-02-01"}""".formatted(ID, UUID.randomUUID());

        assertThat(handle(WITHDRAWAL, ID, asked)).isEqualTo(new Handled.Applied("ENDED"));
        assertThat(bench.programme()).get().isInstanceOfSatisfying(Programme.Ended.class, ended -> {
            assertThat(ended.ending().kind()).isEqualTo(EndingKind.NOT_STARTED);
            assertThat(ended.ending().cause()).isEqualTo(new EndingCause.ToldToAdviser(Family.BENEFIT));
        });
    }

    @Test
    void a_second_journey_of_a_person_ends_once_and_is_said_by_nobody_here() {
        handle(REFERRED, ID, GOOD);
        var merged = """
                {"referralId": "%s", "customerId": "%s", "customerKind": "MANDATORY", "continuesIn": "%s"}
                """.formatted(ID, Samples.JOURNEY.customerId(), UUID.randomUUID());

        assertThat(handle(MERGED, ID, merged)).isEqualTo(new Handled.Applied("Ended version=2"));
        assertThat(handle(MERGED, ID, merged)).isEqualTo(new Handled.Duplicate());
        assertThat(handle(
                        WITHDRAWAL,
                        ID,
                        "{\"referralId\": \"%s\", \"family\": \"WORK\", \"requestedOn\": \"2027-02-01\"}"
                                .formatted(ID)))
                .isEqualTo(new Handled.Duplicate());
        assertThat(bench.programme())
                .get()
                .isInstanceOfSatisfying(
                        Programme.Ended.class,
                        ended -> assertThat(ended.ending().kind()).isEqualTo(EndingKind.MERGED));
    }

    @Test
    void a_journey_that_goes_on_under_another_record_goes_on() {
        handle(REFERRED, ID, GOOD);
        var other = UUID.randomUUID();

        assertThat(handle(
                        MERGED,
                        ID,
                        "{\"referralId\": \"%s\", \"customerId\": \"%s\", \"customerKind\": \"NOT_WITH_JOBCENTRE\"}"
                                .formatted(ID, other)))
                .isEqualTo(new Handled.Applied("Awaiting version=2"));
        assertThat(bench.programme()).get().isInstanceOfSatisfying(Programme.Awaiting.class, awaiting -> {
            assertThat(awaiting.journey().customerId()).isEqualTo(other);
            assertThat(awaiting.journey().customerKind()).isEqualTo(CustomerKind.NOT_WITH_JOBCENTRE);
        });
    }

    @Test
    void a_transfer_gives_the_programme_to_the_other_provider_whatever_comes_late() {
        handle(REFERRED, ID, GOOD);

        assertThat(handle(TRANSFERRED, 3, moved("wear-nhs"))).isEqualTo(new Handled.Applied("Awaiting version=2"));
        assertThat(handle(TRANSFERRED, 3, moved("wear-nhs"))).isEqualTo(new Handled.Duplicate());
        assertThat(handle(TRANSFERRED, 2, moved("tyne-nhs"))).isEqualTo(new Handled.Duplicate());
        assertThat(bench.programme())
                .get()
                .extracting(Evolution::journeyOf)
                .isEqualTo(Samples.JOURNEY.at(Samples.WEAR, 3));
    }

    @Test
    void a_transfer_before_its_referral_waits_for_it_and_one_before_the_yes_is_nothing_to_this_side() {
        assertThat(handle(TRANSFERRED, 2, moved("wear-nhs"))).isEqualTo(new Handled.TryAgain("opendoor.referrals"));
        assertThat(handle(TRANSFERRED, 2, moved("wear-nhs").replace("REFERRED", "OFFERED")))
                .isEqualTo(new Handled.NotForUs(TRANSFERRED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "[]",
                "{\"referralId\": 7}",
                "{\"referralId\": \"no uuid\"}",
                "{\"customerKind\": \"A_KIND_OF_TOMORROW\"}",
                "{\"referredOn\": \"yesterday\"}"
            })
    void what_cannot_be_read_is_rejected(String data) {
        assertThat(handle(REFERRED, ID, data))
                .isInstanceOfSatisfying(
                        Handled.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo("UNREADABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "{\"referralId\": null}"})
    void what_is_not_all_there_is_rejected(String data) {
        assertThat(handle(REFERRED, ID, data)).isEqualTo(new Handled.Rejected("INCOMPLETE", "Referred"));
        assertThat(handle(WITHDRAWAL, ID, data)).isEqualTo(new Handled.Rejected("INCOMPLETE", "WithdrawalRequested"));
    }

    @Test
    void an_event_under_a_foreign_key_is_rejected() {
        assertThat(handle(REFERRED, UUID.randomUUID().toString(), GOOD))
                .isEqualTo(new Handled.Rejected("KEY_IS_ANOTHER", "Referred"));
    }

    private Handled handle(String type, String key, String data) {
        return listener.handle(envelope(type, key, data)).await().indefinitely();
    }

    private Handled handle(String type, long sequence, String data) {
        return listener.handle(envelope(type, ID, sequence, data)).await().indefinitely();
    }

    private static String moved(String provider) {
        return "{\"referralId\": \"%s\", \"state\": \"REFERRED\", \"district\": \"sunderland\", \"provider\": \"%s\"}"
                .formatted(ID, provider);
    }

    private static Envelope envelope(String type, String key, String data) {
        return envelope(type, key, 1, data);
    }

    private static Envelope envelope(String type, String key, long sequence, String data) {
        return new Envelope(
                UUID.randomUUID(),
                type,
                "/referral-service",
                "opendoor.referrals",
                key,
                sequence,
                Instant.parse("2027-01-04T09:00:00Z"),
                UUID.randomUUID(),
                null,
                data.getBytes(StandardCharsets.UTF_8));
    }
}
