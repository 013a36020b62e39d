package org.opendoor.followup.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.followup.domain.Attempt;
import org.opendoor.followup.domain.AttemptOutcome;
import org.opendoor.followup.domain.Cause;
import org.opendoor.followup.domain.Contact;
import org.opendoor.followup.domain.ContactWish;
import org.opendoor.followup.domain.Conversation;
import org.opendoor.followup.domain.CustomerKind;
import org.opendoor.followup.domain.Ending;
import org.opendoor.followup.domain.EndingKind;
import org.opendoor.followup.domain.EscalationLevel;
import org.opendoor.followup.domain.FollowUp;
import org.opendoor.followup.domain.FollowUpCommand;
import org.opendoor.followup.domain.FollowUpEvent;
import org.opendoor.followup.domain.FollowUpRefusal;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.domain.OpenDoor;
import org.opendoor.followup.domain.Parties;
import org.opendoor.followup.domain.ReasonFamily;
import org.opendoor.followup.domain.WorkingDays;
import org.opendoor.followup.domain.conversation.Answer;
import org.opendoor.followup.domain.conversation.Offers;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.domain.directory.StaffMember;
import org.opendoor.followup.domain.nextstep.NextStep;
import org.opendoor.followup.domain.policy.Policies;
import org.opendoor.followup.usecase.policy.RulesInForce;

class UseCasesTest {
    private static final UUID JOURNEY = UUID.fromString("019a1c40-7d10-7b21-9c3e-5f1d2a7b8c01");
    private static final Parties PARTIES =
            new Parties(CustomerKind.MANDATORY, "durham", "tees-valley-nhs", Optional.of("adviser-1"));
    private static final Sight DURHAM = new Sight("adviser-1", Set.of("durham"), Set.of());
    private static final Sight SUNDERLAND = new Sight("adviser-9", Set.of("sunderland"), Set.of());
    private static final Sight PROVIDER = new Sight("practitioner-1", Set.of(), Set.of("tees-valley-nhs"));
    private static final Conversation OFFERED = new Conversation(
            Offers.of(Map.of(NextStep.DEBT_ADVICE, Answer.ACCEPTED), false),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Words.NONE);
    private static final WorkingDays WEEKDAYS =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    private static final Instant TOLD = Instant.parse("2026-11-23T09:00:00Z");

    private final Fakes fakes = new Fakes();
    private final List<Instant> openedFor = new ArrayList<>();
    private final JourneyDecisions decisions = new JourneyDecisions(
            fakes,
            fakes,
            fakes,
            new JourneyTimers(fakes),
            new RulesInForce(() -> Uni.createFrom().item(Policies.BOOK), WEEKDAYS),
            fakes);
    private final HearEnding hearEnding = new HearEnding(decisions, UUID::randomUUID, openedFor::add);
    private final HearReferral hearReferral = new HearReferral(decisions, UUID::randomUUID, fakes);
    private final RecordAttempt recordAttempt = new RecordAttempt(decisions);
    private final RecordConversation recordConversation = new RecordConversation(decisions, UUID::randomUUID);
    private final EscalateLateContact escalate = new EscalateLateContact(decisions, fakes);

    @Test
    void an_ending_opens_a_follow_up_says_so_and_sets_its_timers() {
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        assertThat(fakes.kept.get(JOURNEY).followUp()).isInstanceOf(FollowUp.Open.class);
        assertThat(fakes.said)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Opened", "EndingHeard", "ContactPlanned");
        assertThat(fakes.timers).containsExactly("watch 2026-12-07");
    }

    @Test
    void the_same_ending_again_says_nothing_more() {
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        fakes.said.clear();
        assertThat(done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD))).isEqualTo(Decision.alreadyDone());
        assertThat(fakes.said).isEmpty();
    }

    @Test
    void how_soon_a_follow_up_was_opened_is_counted_once() {
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        done(hearEnding.of(JOURNEY, ending(2, PARTIES), TOLD));
        assertThat(openedFor).containsExactly(TOLD);
    }

    @Test
    void if_it_cannot_be_announced_it_has_not_happened() {
        fakes.announcingFails = true;
        assertThatThrownBy(() -> done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD)))
                .hasMessage("the outbox is full");
        assertThat(fakes.kept).isEmpty();
        assertThat(fakes.timers).isEmpty();
    }

    @Test
    void time_to_think_and_then_a_yes_sets_a_timer_and_forgets_it() {
        done(hearReferral.belongsTo(JOURNEY, PARTIES, 1));
        var deferral = new FollowUpCommand.Deferral(1, LocalDate.of(2026, 12, 14));
        done(hearReferral.deferred(JOURNEY, PARTIES, 2, deferral));
        done(hearReferral.referred(JOURNEY, PARTIES, 3));
        assertThat(fakes.timers).containsExactly("watch 2026-12-14", "forget 2026-12-14");
    }

    @Test
    void coming_back_forgets_the_timers() {
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        done(hearReferral.reReferred(JOURNEY, UUID.randomUUID()));
        assertThat(fakes.timers).containsExactly("watch 2026-12-07", "forget 2026-12-07");
    }

    @Test
    void a_completion_sets_the_check_ins_and_coming_back_takes_them_away() {
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        assertThat(fakes.checkIns.get(JOURNEY))
                .extracting(day -> day.cause().code())
                .containsExactly("CHECK_IN-3M", "CHECK_IN-6M", "CHECK_IN-12M");
        done(hearReferral.reReferred(JOURNEY, UUID.randomUUID()));
        assertThat(fakes.checkIns.get(JOURNEY)).isEmpty();
        assertThat(fakes.askedNoMore).hasSize(3);
    }

    @Test
    void a_check_in_that_rings_too_early_is_set_again_and_on_its_day_it_is_owed() {
        var checkIn = new CheckInAgain(decisions, UUID::randomUUID);
        var threeMonths = new Cause.CheckIn(Cause.CheckIn.Kind.COMPLETED, 3);
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        fakes.checkIns.clear();
        assertThat(done(checkIn.because(threeMonths, JOURNEY))).isEqualTo(Decision.refuse(FollowUpRefusal.NOT_DUE_YET));
        assertThat(fakes.checkIns.get(JOURNEY)).hasSize(3);

        fakes.today = LocalDate.of(2027, 2, 16);
        done(checkIn.because(threeMonths, JOURNEY));
        assertThat(fakes.timers).contains("watch 2027-02-23");
    }

    @Test
    void a_correction_moves_the_timers() {
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        var wanted = new ContactWish(ContactWish.Wanted.YES, Optional.empty(), Set.of());
        done(hearEnding.of(JOURNEY, ending(2, PARTIES, wanted), TOLD));
        assertThat(fakes.timers).containsExactly("watch 2026-12-07", "watch 2026-11-26");
    }

    @Test
    void a_conversation_closes_the_follow_up_and_forgets_the_timers() {
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        done(recordConversation.on(JOURNEY, contact().id(), OFFERED, false, DURHAM));
        assertThat(fakes.kept.get(JOURNEY).followUp()).isInstanceOf(FollowUp.Closed.class);
        assertThat(fakes.timers).containsExactly("watch 2026-12-07", "forget 2026-12-07");
    }

    @Test
    void an_attempt_is_written_down_with_whoever_made_it() {
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        done(recordAttempt.on(
                JOURNEY, contact().id(), Attempt.Channel.PHONE, AttemptOutcome.NO_ANSWER, Optional.empty(), DURHAM));
        assertThat(contact().attempts()).extracting(Attempt::by).containsExactly("adviser-1");
        assertThat(fakes.timers).containsExactly("watch 2026-12-07");
    }

    @Test
    void another_district_and_the_provider_do_not_know_of_jobcentres_follow_up() {
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        for (var sight : List.of(SUNDERLAND, PROVIDER)) {
            assertThat(done(recordConversation.on(JOURNEY, contact().id(), OFFERED, false, sight)))
                    .isEqualTo(Decision.refuse(FollowUpRefusal.FOLLOW_UP_NOT_KNOWN));
        }
    }

    @Test
    void jobcentre_does_not_know_of_a_providers_follow_up() {
        var alone = new Parties(CustomerKind.NOT_WITH_JOBCENTRE, "durham", "tees-valley-nhs", Optional.empty());
        done(hearEnding.of(JOURNEY, ending(1, alone), TOLD));
        assertThat(done(recordConversation.on(JOURNEY, contact().id(), OFFERED, false, DURHAM)))
                .isEqualTo(Decision.refuse(FollowUpRefusal.FOLLOW_UP_NOT_KNOWN));
        assertThat(done(recordConversation.on(JOURNEY, contact().id(), OFFERED, false, PROVIDER)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_journey_without_a_follow_up_is_in_nobodys_sight() {
        assertThat(DURHAM.sees(Journey.unheard(JOURNEY))).isFalse();
        done(hearReferral.belongsTo(JOURNEY, PARTIES, 1));
        assertThat(DURHAM.sees(fakes.kept.get(JOURNEY))).isFalse();
        assertThat(done(recordConversation.on(UUID.randomUUID(), UUID.randomUUID(), OFFERED, false, DURHAM)))
                .isEqualTo(Decision.refuse(FollowUpRefusal.FOLLOW_UP_NOT_KNOWN));
    }

    @Test
    void a_late_contact_is_escalated_once() {
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        fakes.today = LocalDate.of(2026, 12, 8);
        done(escalate.to(EscalationLevel.FIRST, JOURNEY, contact().id()));
        done(escalate.to(EscalationLevel.FIRST, JOURNEY, contact().id()));
        assertThat(fakes.said)
                .filteredOn(FollowUpEvent.Escalated.class::isInstance)
                .hasSize(1);
    }

    @Test
    void those_are_told_who_are_of_the_side_that_owes_it() {
        fakes.staff.add(new StaffMember(
                "leader-1", StaffMember.Role.TEAM_LEADER, Optional.of("durham"), Optional.empty(), true, List.of()));
        done(hearEnding.of(JOURNEY, ending(1, PARTIES), TOLD));
        fakes.today = fakes.today.plusDays(60);
        done(escalate.to(EscalationLevel.FIRST, JOURNEY, contact().id()));
        assertThat(contact().escalations().getFirst().people()).containsExactly("leader-1");
    }

    private Contact contact() {
        return fakes.kept
                .get(JOURNEY)
                .followUp()
                .file()
                .orElseThrow()
                .contacts()
                .getFirst();
    }

    private static Ending ending(int revision, Parties parties) {
        return ending(revision, parties, new ContactWish(ContactWish.Wanted.NOT_ASKED, Optional.empty(), Set.of()));
    }

    private static Ending ending(int revision, Parties parties, ContactWish wish) {
        return new Ending(
                EndingKind.COMPLETED,
                Optional.<ReasonFamily>empty(),
                revision,
                LocalDate.of(2026, 11, 23),
                parties,
                wish,
                new OpenDoor(OpenDoor.Pace.NONE, Optional.empty()));
    }

    private static <T> T done(Uni<T> work) {
        return work.await().indefinitely();
    }
}
