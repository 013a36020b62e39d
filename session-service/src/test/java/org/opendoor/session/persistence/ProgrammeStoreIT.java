package org.opendoor.session.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.ACCEPTED;
import static org.opendoor.session.domain.Samples.APPOINTMENT;
import static org.opendoor.session.domain.Samples.EVENINGS;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.end;
import static org.opendoor.session.domain.Samples.said;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.Contexts;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.Transactions;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.ContactWish;
import org.opendoor.session.domain.CustomerKind;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.EndingCause;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Family;
import org.opendoor.session.domain.Journey;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.Meeting;
import org.opendoor.session.domain.OnwardTo;
import org.opendoor.session.domain.Parties;
import org.opendoor.session.domain.Pause;
import org.opendoor.session.domain.Plan;
import org.opendoor.session.domain.PlanChange;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.PlanItem.OnwardReferral;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.ProgrammeCommand.AgreePlan;
import org.opendoor.session.domain.ProgrammeCommand.BookAssessment;
import org.opendoor.session.domain.ProgrammeCommand.HoldAssessment;
import org.opendoor.session.domain.ProgrammeCommand.Receive;
import org.opendoor.session.domain.ProgrammeCommand.RecordAttendance;
import org.opendoor.session.domain.ProgrammeCommand.TellContactWish;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.domain.UnmetPreference;
import org.opendoor.session.testing.RealService;
import org.opendoor.session.usecase.Filed;
import org.opendoor.session.usecase.Happening;
import org.opendoor.session.usecase.ProgrammeReader;
import org.opendoor.session.usecase.Programmes;
import org.opendoor.session.usecase.Programmes.Change;

/** What is kept is what happened: after every step, the programme read back is the one the domain says it is. */
@QuarkusTest
@RealService
class ProgrammeStoreIT {

    @Inject
    Programmes programmes;

    @Inject
    ProgrammeReader reader;

    @Inject
    Transactions transactions;

    @Inject
    Contexts contexts;

    @ParameterizedTest(name = "journey {index}")
    @MethodSource("journeys")
    void a_journey_is_read_back_as_it_happened(List<ProgrammeCommand> commands) {
        var journey = journey();
        Programme state = new Programme.Unheard();
        long version = 0;
        var all = new ArrayList<ProgrammeCommand>(List.of(new Receive(journey)));
        all.addAll(commands);
        for (var command : all) {
            var before = state;
            var events = accepted(before, command);
            var after = Evolution.after(before, events);
            var next = ++version;
            await(() -> transactions.in(() -> programmes
                    .lock(journey.referralId())
                    .invoke(found ->
                            assertThat(found.map(Filed::version).orElse(0L)).isEqualTo(next - 1))
                    .chain(found -> programmes.keep(
                            List.of(new Change(found, new Happening(before, after, events, NOW), next))))));
            state = after;

            var kept = await(() -> reader.find(journey.referralId())).orElseThrow();
            assertThat(kept.file().programme()).isEqualTo(after);
            assertThat(kept.version()).isEqualTo(next);
        }
    }

    static Stream<List<ProgrammeCommand>> journeys() {
        var cause = new EndingCause.Because(Reason.TOO_UNWELL, List.of(Reason.LIMITED_MOBILITY, Reason.FORGOT));
        return Stream.of(
                List.of(
                        new BookAssessment(APPOINTMENT, NOW),
                        new HoldAssessment(ACCEPTED, Optional.empty(), Optional.of(EVENINGS), NOW),
                        new AgreePlan(plan(3)),
                        attend(1, DID_NOT_ATTEND, 0),
                        attend(1, ON_TIME, 1),
                        attend(2, ON_TIME, 0),
                        attend(2, DID_NOT_ATTEND, 1),
                        attend(3, ON_TIME, 0),
                        new TellContactWish(ContactWish.NOT_ASKED)),
                List.of(new HoldAssessment(
                        Samples.notAccepted(Reason.DUPLICATE_SUPPORT), Optional.empty(), Optional.empty(), NOW)),
                List.of(new ProgrammeCommand.End(
                        cause,
                        Optional.of(EVENINGS),
                        Optional.of(Samples.TODAY),
                        end(cause.main()).answers(),
                        NOW)),
                List.of(new ProgrammeCommand.AnswerWithdrawal(Family.BENEFIT, NOW), new TellContactWish(EVENINGS)),
                List.of(
                        new TellContactWish(EVENINGS),
                        new HoldAssessment(ACCEPTED, Optional.empty(), Optional.empty(), NOW),
                        new AgreePlan(plan(1)),
                        attend(1, ON_TIME, 0)),
                List.of(end(Reason.LIFE_EVENT)),
                datedLater(),
                List.of(
                        new HoldAssessment(ACCEPTED, Optional.empty(), Optional.empty(), NOW),
                        new AgreePlan(plan(2)),
                        attend(1, ON_TIME, 0),
                        new ProgrammeCommand.Merge(Ids.next(), CustomerKind.NOT_WITH_JOBCENTRE, true, NOW)));
    }

    /** Two modules and a step elsewhere between them; the second module's dates come later, and one of them moves. */
    private static List<ProgrammeCommand> datedLater() {
        var first = ModuleItem.of(Ids.next(), "GENERIC_GROUP", Delivery.GROUP, 1);
        var unmet = new UnmetPreference(
                Delivery.GROUP, UnmetPreference.DecidedBy.PRACTITIONER, UnmetPreference.Why.GROUP_TOO_SMALL);
        var second =
                new ModuleItem(Ids.next(), "SLEEP_WELL", Delivery.ONE_TO_ONE, 2, Optional.empty(), Optional.of(unmet));
        var plan = Plan.of(
                Samples.TODAY,
                List.of(
                        new Plan.Proposed(first, List.of(dated(NOW.minusSeconds(9)))),
                        new Plan.Proposed(new OnwardReferral(Ids.next(), OnwardTo.PAIN_CLINIC), List.of()),
                        new Plan.Proposed(second, List.of())));
        var later = List.of(dated(NOW.plusSeconds(60)), dated(NOW.plusSeconds(120)));
        var earlier = new Meeting.Change(
                Optional.of(NOW.plusSeconds(30)),
                Optional.of(Medium.VIDEO),
                Optional.empty(),
                Optional.of("practitioner-9"));
        return List.of(
                new HoldAssessment(ACCEPTED, Optional.empty(), Optional.empty(), NOW),
                new AgreePlan(plan),
                attend(1, ON_TIME, 0),
                new ProgrammeCommand.ScheduleSessions(second.id(), Optional.of(Ids.next()), later, NOW),
                new ProgrammeCommand.RescheduleSessions(
                        List.of(new ProgrammeCommand.Move(new SessionRef.ByNumber(3), earlier)), NOW),
                change(new PlanChange.Deliver(second.id(), Delivery.GROUP, Optional.empty())),
                change(new PlanChange.TakeBreak(new Pause(Samples.TODAY, Samples.TODAY.plusDays(9)))),
                change(new PlanChange.Add(
                        ModuleItem.of(Ids.next(), "RELAXATION", Delivery.ONE_TO_ONE, 4),
                        List.of(dated(NOW.plusSeconds(999_999))),
                        Optional.empty())),
                change(new PlanChange.Drop(second.id())));
    }

    private static ProgrammeCommand change(PlanChange change) {
        return new ProgrammeCommand.ChangePlan(change, PlanChange.Why.PERSON_ASKED, NOW);
    }

    private static Plan.Dated dated(Instant startsAt) {
        return new Plan.Dated(Ids.next(), Meeting.at(startsAt));
    }

    @Test
    void what_fails_after_it_was_kept_is_not_kept() {
        var journey = journey();

        assertThatThrownBy(() -> await(() -> transactions.in(() -> programmes
                        .keep(List.of(received(journey)))
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("too late"))))))
                .hasStackTraceContaining("too late");
        assertThat(await(() -> reader.find(journey.referralId()))).isEmpty();
    }

    @Test
    void nobody_else_gets_at_a_programme_while_it_is_locked() {
        var journey = journey();
        await(() -> transactions.in(() -> programmes.keep(List.of(received(journey)))));
        var order = Collections.synchronizedList(new ArrayList<String>());

        var first = contexts.fresh(() -> transactions.in(() -> programmes
                        .lock(journey.referralId())
                        .invoke(() -> order.add("first has it"))
                        .onItem()
                        .delayIt()
                        .by(Duration.ofMillis(300))
                        .invoke(() -> order.add("first leaves"))))
                .subscribeAsCompletionStage();
        Awaitility.await().until(() -> order.contains("first has it"));
        await(() ->
                transactions.in(() -> programmes.lock(journey.referralId()).invoke(() -> order.add("second has it"))));

        first.join();
        assertThat(order).containsExactly("first has it", "first leaves", "second has it");
    }

    @Test
    void nothing_is_known_of_what_nobody_has_heard_of() {
        assertThat(await(() -> transactions.in(() -> programmes.lock(Ids.next()))))
                .isEmpty();
        assertThat(await(() -> reader.list(new ProgrammeReader.Query(
                        Set.of("nobody-" + UUID.randomUUID()), Optional.empty(), Optional.empty(), 9))))
                .isEmpty();
    }

    @Test
    void many_are_locked_together_and_each_is_kept_as_it_happened() {
        var journeys = Stream.generate(ProgrammeStoreIT::journey).limit(40).toList();
        var ids = journeys.stream().map(Journey::referralId).collect(Collectors.toSet());
        await(() -> transactions.in(() -> programmes.keep(
                journeys.stream().map(ProgrammeStoreIT::received).toList())));

        await(() -> transactions.in(() -> programmes.lock(ids).chain(found -> {
            assertThat(found).containsOnlyKeys(ids);
            return programmes.keep(
                    found.values().stream().map(ProgrammeStoreIT::planned).toList());
        })));
        var kept = await(() -> transactions.in(() -> programmes.lock(ids)));

        assertThat(kept).containsOnlyKeys(ids);
        assertThat(kept.values()).allSatisfy(filed -> {
            assertThat(filed.version()).isEqualTo(2);
            assertThat(filed.file().course().orElseThrow().plan().size()).isEqualTo(3);
            assertThat(filed.file().journey().wish()).isEqualTo(EVENINGS);
        });
    }

    /** The first meeting and its plan in one batch. */
    private static Change planned(Filed filed) {
        var before = filed.file().programme();
        var events = new ArrayList<>(
                accepted(before, new HoldAssessment(ACCEPTED, Optional.empty(), Optional.of(EVENINGS), NOW)));
        events.addAll(accepted(Evolution.after(before, events), new AgreePlan(plan(3))));
        return new Change(Optional.of(filed), new Happening(before, Evolution.after(before, events), events, NOW), 2);
    }

    private static Change received(Journey journey) {
        var events = accepted(new Programme.Unheard(), new Receive(journey));
        return new Change(
                Optional.empty(),
                new Happening(new Programme.Unheard(), new Programme.Awaiting(journey), events, NOW),
                1);
    }

    private static RecordAttendance attend(int session, AttendanceCode code, long secondsLater) {
        return new RecordAttendance(
                new SessionRef.ByNumber(session),
                said(code, NOW.plusSeconds(secondsLater)),
                Ids.next(),
                Optional.empty(),
                NOW);
    }

    private static Plan plan(int sessions) {
        var dated = Samples.past(sessions).sessions().stream()
                .map(session -> new Plan.Dated(Ids.next(), session.meeting()))
                .toList();
        return Plan.of(
                Samples.TODAY,
                List.of(new Plan.Proposed(
                        ModuleItem.of(Ids.next(), "PAIN_MANAGEMENT", Delivery.GROUP, sessions), dated)));
    }

    private static Journey journey() {
        var parties = new Parties("durham", "tees-valley-nhs", Optional.empty(), Optional.of("centre-0003"));
        return new Journey(
                Ids.next(), Ids.next(), CustomerKind.SCREENED_OUT, parties, Samples.TODAY, Samples.JOURNEY.wish());
    }

    private <T> T await(Supplier<Uni<T>> work) {
        return contexts.fresh(work).await().atMost(Duration.ofSeconds(20));
    }
}
