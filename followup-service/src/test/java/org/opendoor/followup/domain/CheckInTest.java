package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.followup.domain.Examples.CHANGE;
import static org.opendoor.followup.domain.Examples.CONTACT;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.NEW_JOURNEY;
import static org.opendoor.followup.domain.Examples.NOT_ASKED;
import static org.opendoor.followup.domain.Examples.OTHER_CHANGE;
import static org.opendoor.followup.domain.Examples.OTHER_CONTACT;
import static org.opendoor.followup.domain.Examples.PARTIES;
import static org.opendoor.followup.domain.Examples.RULES;
import static org.opendoor.followup.domain.Examples.WITHOUT_JOBCENTRE;
import static org.opendoor.followup.domain.Examples.ending;
import static org.opendoor.followup.domain.Examples.offering;
import static org.opendoor.followup.domain.Examples.on;
import static org.opendoor.followup.domain.Examples.talked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.followup.domain.conversation.Words;
import org.opendoor.followup.domain.policy.PolicyRef;

/** Gains fade, and people in work relapse: somebody asks again. */
class CheckInTest {
    private static final LocalDate STARTED = LocalDate.of(2027, 1, 11);
    private static final LocalDate STOPPED = LocalDate.of(2027, 4, 12);
    private static final Owner ADVISER = new Owner(OwnerKind.ADVISER, "adviser-1");

    @Test
    void who_completed_is_asked_three_six_and_twelve_months_on() {
        assertThat(RULES.checkIns(completed().journey(), MONDAY))
                .extracting(day -> day.cause().code() + " from " + day.plannedOn() + " due " + day.dueOn())
                .containsExactly(
                        "CHECK_IN-3M from 2027-02-16 due 2027-02-23",
                        "CHECK_IN-6M from 2027-05-17 due 2027-05-24",
                        "CHECK_IN-12M from 2027-11-16 due 2027-11-23");
    }

    @ParameterizedTest
    @EnumSource(
            value = EndingKind.class,
            names = {"DROPPED_OUT", "NOT_STARTED"})
    void who_left_for_work_is_asked_how_work_goes_and_not_whether_they_come_back(EndingKind kind) {
        var story = Story.of(ended(kind, ReasonFamily.WORK));
        assertThat(codes(story, MONDAY)).containsExactly("IN_WORK-1M", "IN_WORK-3M", "IN_WORK-6M", "IN_WORK-12M");
        assertThat(RULES.invitations(story.journey(), MONDAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = EndingKind.class,
            names = {"DECLINED", "WITHDRAWN", "NOT_ACCEPTED"})
    void who_never_took_part_is_not_asked(EndingKind kind) {
        assertThat(codes(Story.of(ended(kind, ReasonFamily.WORK)), MONDAY)).isEmpty();
    }

    @Test
    void who_dropped_out_for_another_reason_is_invited_back_until_they_start_work() {
        var story = Story.of(ended(EndingKind.DROPPED_OUT, ReasonFamily.PRACTICAL));
        assertThat(codes(story, MONDAY)).isEmpty();
        assertThat(RULES.invitations(story.journey(), MONDAY)).hasSize(3);

        story.then(works(CHANGE, 6, WorkStatus.Kind.WORKING, STARTED));

        assertThat(codes(story, MONDAY)).containsExactly("IN_WORK-1M", "IN_WORK-3M", "IN_WORK-6M", "IN_WORK-12M");
        assertThat(RULES.invitations(story.journey(), MONDAY)).isEmpty();
    }

    @Test
    void a_check_in_shows_up_some_days_before_it_is_due_and_opens_the_follow_up_again() {
        var story = completed().then(Examples.talked(CONTACT, offering(OptionOffered.SKILLS), MONDAY));
        story.then(planned(LocalDate.of(2027, 2, 15))).refuses(FollowUpRefusal.NOT_DUE_YET);
        story.then(planned(LocalDate.of(2027, 2, 16)))
                .says(new FollowUpEvent.ContactPlanned(
                        OTHER_CONTACT, new Plan(threeMonths(), ADVISER, LocalDate.of(2027, 2, 23), PolicyRef.FIRST)));
        assertThat(story.journey().followUp()).isInstanceOf(FollowUp.Open.class);
        story.then(planned(LocalDate.of(2027, 2, 16))).saysNothing();
        assertThat(codes(story, MONDAY)).containsExactly("CHECK_IN-6M", "CHECK_IN-12M");
    }

    @Test
    void a_check_in_that_a_service_that_was_down_missed_is_due_on_the_next_working_day() {
        var story = completed().then(planned(LocalDate.of(2027, 3, 5)));
        assertThat(story.lastContact().plan().dueOn()).isEqualTo("2027-03-08");
    }

    @Test
    void starting_work_replaces_the_check_ins_not_yet_made_and_so_does_stopping() {
        var story = completed().then(planned(LocalDate.of(2027, 2, 16)));

        story.then(works(CHANGE, 6, WorkStatus.Kind.WORKING, STARTED));
        assertThat(held(story, threeMonths()).state()).isEqualTo(new ContactState.Stopped(StopReason.NO_LONGER_DUE));
        assertThat(codes(story, MONDAY)).containsExactly("IN_WORK-1M", "IN_WORK-3M", "IN_WORK-6M", "IN_WORK-12M");

        story.then(works(OTHER_CHANGE, 7, WorkStatus.Kind.STOPPED_AGAIN, STOPPED));
        assertThat(RULES.checkIns(story.journey(), MONDAY))
                .extracting(day -> day.cause().code() + " due " + day.dueOn())
                .containsExactly(
                        "CHECK_IN-3M-2 due 2027-07-12",
                        "CHECK_IN-6M-2 due 2027-10-12",
                        "CHECK_IN-12M-2 due 2028-04-12");
    }

    @Test
    void what_they_say_of_work_in_a_conversation_replaces_check_ins_as_well() {
        var usual = offering(OptionOffered.SKILLS);
        var working = new Conversation(
                usual.offers(),
                Optional.of(WorkReadiness.NOT_YET_READY),
                Optional.of(status(WorkStatus.Kind.PART_TIME)),
                Optional.empty(),
                Optional.empty(),
                new Words(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("they asked for it")));
        var story = completed().then(talked(CONTACT, working, MONDAY));
        assertThat(RULES.checkIns(story.journey(), MONDAY))
                .extracting(day -> day.cause().code())
                .startsWith("IN_WORK-1M");
    }

    @Test
    void in_which_order_work_and_the_ending_are_told_makes_no_difference() {
        var started = works(CHANGE, 6, WorkStatus.Kind.WORKING, STARTED);
        var stopped = works(OTHER_CHANGE, 7, WorkStatus.Kind.STOPPED_AGAIN, STARTED);
        var end = ended(EndingKind.COMPLETED, ReasonFamily.PRACTICAL);
        var expected = codes(Story.of(end, started, stopped), MONDAY);
        assertThat(codes(Story.of(started, end, stopped), MONDAY)).isEqualTo(expected);
        assertThat(codes(Story.of(started, stopped, end), MONDAY)).isEqualTo(expected);
    }

    @Test
    void an_older_day_told_later_overwrites_nothing() {
        var story = completed().then(works(CHANGE, 6, WorkStatus.Kind.STOPPED_AGAIN, STOPPED));
        var before = story.journey().told();
        story.then(works(OTHER_CHANGE, 7, WorkStatus.Kind.WORKING, STARTED));
        assertThat(story.journey().told()).isEqualTo(before);
    }

    @Test
    void a_correction_stops_a_check_in_that_no_longer_applies() {
        var story = completed()
                .then(planned(LocalDate.of(2027, 2, 16)))
                .then(new FollowUpCommand.End(
                        ending(EndingKind.DROPPED_OUT, 2, MONDAY, NOT_ASKED, PARTIES), NEW_JOURNEY, on(MONDAY)));
        assertThat(held(story, threeMonths()).isDue()).isFalse();
        assertThat(codes(story, MONDAY)).isEmpty();
    }

    @Test
    void nobody_is_asked_who_is_back_or_left_alone() {
        var back = completed().then(new FollowUpCommand.ComeBack(NEW_JOURNEY, on(MONDAY)));
        back.then(planned(LocalDate.of(2027, 2, 16))).saysNothing();
        var quiet = completed().then(new FollowUpCommand.LeaveAlone(true, 9, on(MONDAY)));
        quiet.then(planned(LocalDate.of(2027, 2, 16))).saysNothing();
    }

    @Test
    void a_provider_is_not_told_by_jobcentre_that_somebody_works() {
        var change = new FollowUpCommand.Change(
                CHANGE, MONDAY, Optional.of(new FollowUpCommand.WorkTold(status(WorkStatus.Kind.WORKING), STARTED)));
        var story = Story.of(new FollowUpCommand.ChangeEligibility(WITHOUT_JOBCENTRE, 5, change, CONTACT, on(MONDAY)));
        assertThat(story.journey().told().work()).isEmpty();
    }

    private static Story completed() {
        return Story.of(ended(EndingKind.COMPLETED, ReasonFamily.PRACTICAL));
    }

    private static FollowUpCommand ended(EndingKind kind, ReasonFamily family) {
        var family0 = kind == EndingKind.COMPLETED ? Optional.<ReasonFamily>empty() : Optional.of(family);
        var ending = new Ending(
                kind, family0, 1, MONDAY, PARTIES, NOT_ASKED, new OpenDoor(OpenDoor.Pace.STANDARD, Optional.empty()));
        return new FollowUpCommand.End(ending, CONTACT, on(MONDAY));
    }

    private static FollowUpCommand works(UUID change, long sequence, WorkStatus.Kind kind, LocalDate from) {
        var told = new FollowUpCommand.WorkTold(status(kind), from);
        return new FollowUpCommand.ChangeEligibility(
                PARTIES,
                sequence,
                new FollowUpCommand.Change(change, from, Optional.of(told)),
                UUID.randomUUID(),
                on(MONDAY));
    }

    private static WorkStatus status(WorkStatus.Kind kind) {
        return new WorkStatus(kind, Optional.empty(), Optional.empty());
    }

    private static FollowUpCommand planned(LocalDate day) {
        return new FollowUpCommand.PlanCheckIn(threeMonths(), OTHER_CONTACT, on(day));
    }

    private static Cause.CheckIn threeMonths() {
        return new Cause.CheckIn(Cause.CheckIn.Kind.COMPLETED, 3);
    }

    private static Contact held(Story story, Cause cause) {
        return story.journey()
                .followUp()
                .file()
                .flatMap(file -> file.contact(cause))
                .orElseThrow();
    }

    private static List<String> codes(Story story, LocalDate today) {
        return RULES.checkIns(story.journey(), today).stream()
                .map(day -> day.cause().code())
                .toList();
    }
}
