package org.opendoor.referral.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.Envelope;
import org.opendoor.eventing.Handled;
import org.opendoor.eventing.Transactions;
import org.opendoor.kit.testing.Contract;
import org.opendoor.referral.domain.CustomerKind;
import org.opendoor.referral.domain.Ending;
import org.opendoor.referral.domain.Examples;
import org.opendoor.referral.domain.Referral;
import org.opendoor.referral.domain.ReferralState;
import org.opendoor.referral.usecase.BringBack;
import org.opendoor.referral.usecase.FirstAppointments;
import org.opendoor.referral.usecase.FollowUpNews;
import org.opendoor.referral.usecase.FollowUps;
import org.opendoor.referral.usecase.HearProgrammes;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Journeys;
import org.opendoor.referral.usecase.LetBack;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.notice.Pinboard;
import org.opendoor.referral.usecase.notice.PlanNotice;
import org.opendoor.referral.usecase.notice.SettleNotice;
import org.opendoor.referral.usecase.notice.Strangers;

class HeardContractTest {

    private static final UUID UNKNOWN = UUID.fromString("019a0000-0000-7000-8000-000000000000");

    private static final List<String> SHOW_AN_APPOINTMENT = List.of(
            "opendoor.appointment.booked.v1", "opendoor.programme.assessed.v1", "opendoor.programme.started.v1");

    private final Shelf shelf = new Shelf();
    private final Pinboard pinboard = new Pinboard();
    private final AsksForNotice notices = new AsksForNotice(
            new PlanNotice(shelf, new Strangers(), pinboard, new SettleNotice(pinboard, pinboard)),
            InstantSource.system(),
            Json.MAPPER);
    private final ProgrammesListener programmes =
            new ProgrammesListener(null, new HearProgrammes(shelf), shelf, notices, Json.MAPPER);
    /** Everybody is where they want to be: nothing has to be begun. */
    private final AsksToComeBack returns = new AsksToComeBack(
            new LetBack(shelf, new BringBack(shelf, shelf, null, null, null)), InstantSource.system(), Json.MAPPER);

    private final FollowUpsListener followUps = new FollowUpsListener(null, shelf, notices, returns, Json.MAPPER);

    static Stream<Contract.Example> programmesExamples() {
        return Contract.examples("opendoor.programmes").stream();
    }

    static Stream<Contract.Example> followUpExamples() {
        return Contract.examples("opendoor.followups").stream();
    }

    @ParameterizedTest
    @MethodSource("programmesExamples")
    void every_golden_example_of_a_programme_is_understood(Contract.Example example) {
        var handled =
                programmes.handle(event(example.type(), example.json())).await().indefinitely();

        assertThat(handled).isInstanceOfAny(Handled.Applied.class, Handled.NotForUs.class);
        assertThat(handled instanceof Handled.Applied)
                .isEqualTo(example.json().contains("\"ending\"")
                        || SHOW_AN_APPOINTMENT.contains(example.type())
                        || !pinboard.notices().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("followUpExamples")
    void every_golden_example_of_a_follow_up_is_understood(Contract.Example example) {
        var handled =
                followUps.handle(event(example.type(), example.json())).await().indefinitely();

        assertThat(handled).isInstanceOfAny(Handled.Applied.class, Handled.NotForUs.class);
    }

    @ParameterizedTest
    @MethodSource({"programmesExamples", "followUpExamples"})
    void a_field_nobody_knew_of_does_no_harm(Contract.Example example) throws JsonProcessingException {
        var data = (ObjectNode) Json.MAPPER.readTree(example.json());
        data.put("tomorrowsField", "x");
        if (data.path("ending") instanceof ObjectNode ending) {
            ending.putObject("tomorrowsObject").put("deep", true);
        }
        var event = event(example.type(), data.toString());

        var handled = example.type().startsWith("opendoor.followup")
                ? followUps.handle(event).await().indefinitely()
                : programmes.handle(event).await().indefinitely();

        assertThat(handled).isInstanceOfAny(Handled.Applied.class, Handled.NotForUs.class);
    }

    @Test
    void a_type_nobody_knew_of_is_not_for_us() {
        assertThat(programmes
                        .handle(event("opendoor.programme.moved-to-mars.v1", "{}"))
                        .await()
                        .indefinitely())
                .isInstanceOf(Handled.NotForUs.class);
        assertThat(followUps
                        .handle(event("opendoor.followup.opened.v2", "{}"))
                        .await()
                        .indefinitely())
                .isInstanceOf(Handled.NotForUs.class);
    }

    @Test
    void data_that_is_not_what_the_type_promises_is_a_fault_of_the_event() {
        assertThatThrownBy(() -> programmes.handle(event("opendoor.programme.completed.v1", "{}")))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> followUps.handle(event("opendoor.followup.opened.v1", "no json")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void an_ending_of_this_side_told_by_the_other_is_rejected() {
        String json =
                Contract.examplesOf("programme.not-started").getFirst().json().replace("NOT_STARTED", "DECLINED");

        assertThat(programmes
                        .handle(event("opendoor.programme.not-started.v1", json))
                        .await()
                        .indefinitely())
                .isInstanceOf(Handled.Rejected.class);
    }

    @Test
    void what_is_said_of_a_journey_nobody_began_here_is_rejected() {
        String ended = Contract.examplesOf("programme.completed").getFirst().json();
        String opened = Contract.examplesOf("followup.opened").getFirst().json();

        String assessed = Contract.examplesOf("programme.assessed").getFirst().json();

        assertThat(programmes
                        .handle(event("opendoor.programme.assessed.v1", of(UNKNOWN, assessed)))
                        .await()
                        .indefinitely())
                .isInstanceOf(Handled.Rejected.class);
        assertThat(programmes
                        .handle(event("opendoor.programme.completed.v1", of(UNKNOWN, ended)))
                        .await()
                        .indefinitely())
                .isInstanceOf(Handled.Rejected.class);
        assertThat(followUps
                        .handle(event("opendoor.followup.opened.v1", of(UNKNOWN, opened)))
                        .await()
                        .indefinitely())
                .isInstanceOf(Handled.Rejected.class);
    }

    @Test
    void a_review_of_a_deferral_is_heard_and_notices_no_ending() {
        Contract.examplesOf("followup.opened").stream()
                .filter(example -> example.name().startsWith("deferral"))
                .forEach(example -> followUps
                        .handle(event(example.type(), example.json()))
                        .await()
                        .indefinitely());

        assertThat(shelf.news).containsExactly(new FollowUpNews.Opened("DEFERRED_REVIEW-1"));
        assertThat(shelf.news.getFirst().noticesTheEnding()).isFalse();
    }

    private static String of(UUID journey, String json) {
        return json.replaceFirst("(\"referralId\": *\")[^\"]+", "$1" + journey);
    }

    private static Envelope event(String type, String json) {
        return new Envelope(
                UUID.randomUUID(),
                type,
                "test",
                "topic",
                "key",
                1,
                Instant.parse("2026-12-01T10:00:00Z"),
                UUID.randomUUID(),
                null,
                json.getBytes(UTF_8));
    }

    /** Knows every journey but one, each with the provider. */
    private static final class Shelf implements Journeys, FollowUps, FirstAppointments, Transactions {

        private final List<FollowUpNews> news = new ArrayList<>();

        @Override
        public Uni<Optional<Journey>> find(UUID id) {
            return lock(id);
        }

        @Override
        public Uni<Optional<Journey>> lock(UUID id) {
            var referral = new Referral(
                    id, Examples.offer(CustomerKind.MANDATORY), new ReferralState.Referred(Optional.empty()));
            return Uni.createFrom().item(Optional.of(new Journey(referral, 1)).filter(journey -> !UNKNOWN.equals(id)));
        }

        @Override
        public Uni<List<Journey>> lockAllOf(UUID customerId) {
            return lock(customerId).map(journey -> journey.stream().toList());
        }

        @Override
        public <T> Uni<T> in(Supplier<Uni<T>> work) {
            return work.get();
        }

        @Override
        public Uni<Journey> begin(Referral referral, Moment when) {
            return Uni.createFrom().item(new Journey(referral, 1));
        }

        @Override
        public Uni<Journey> save(Journey before, Referral after, Moment when) {
            assertThat(after.state().howItEnded().map(Ending::kind)).isPresent();
            return begin(after, when);
        }

        @Override
        public Uni<Boolean> note(UUID referralId, FollowUpNews told, long sequence) {
            news.add(told);
            return Uni.createFrom().item(!UNKNOWN.equals(referralId));
        }

        @Override
        public Uni<Boolean> heardOf(UUID referralId, Instant at) {
            return Uni.createFrom().item(!UNKNOWN.equals(referralId));
        }

        @Override
        public Uni<Boolean> isOpen(UUID referralId) {
            return Uni.createFrom().item(false);
        }

        @Override
        public Uni<Unnoticed> unnoticed(Instant now) {
            return Uni.createFrom().item(new Unnoticed(0, 0));
        }
    }
}
