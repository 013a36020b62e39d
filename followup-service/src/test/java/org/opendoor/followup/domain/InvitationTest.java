package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.followup.domain.Examples.CONTACT;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.NEW_JOURNEY;
import static org.opendoor.followup.domain.Examples.NOT_ASKED;
import static org.opendoor.followup.domain.Examples.PARTIES;
import static org.opendoor.followup.domain.Examples.RULES;
import static org.opendoor.followup.domain.Examples.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.followup.domain.OpenDoor.Pace;

class InvitationTest {
    private static final LocalDate NAMED = LocalDate.of(2027, 1, 4);
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    @Test
    void each_pace_has_its_days_and_they_are_working_days() {
        assertThat(days(Pace.NONE, NO_DAY)).isEmpty();
        assertThat(days(Pace.ONCE, NO_DAY)).containsExactly(LocalDate.of(2027, 5, 24));
        assertThat(days(Pace.REVIEW_DATE, Optional.of(NAMED)))
                .containsExactly(NAMED, LocalDate.of(2027, 4, 5), LocalDate.of(2027, 7, 5));
        assertThat(days(Pace.STANDARD, NO_DAY))
                .containsExactly(LocalDate.of(2027, 2, 23), LocalDate.of(2027, 5, 24), LocalDate.of(2027, 11, 23));
    }

    @Test
    void nobody_hears_from_us_before_the_day_they_named_and_nobody_twice_on_one_day() {
        assertThat(days(Pace.STANDARD, Optional.of(LocalDate.of(2027, 7, 1))))
                .containsExactly(LocalDate.of(2027, 7, 1), LocalDate.of(2027, 11, 23));
    }

    @ParameterizedTest
    @EnumSource(
            value = EndingKind.class,
            names = {"COMPLETED", "NOT_ACCEPTED"})
    void who_completed_or_was_not_accepted_is_not_invited(EndingKind kind) {
        assertThat(ahead(ended(kind, ReasonFamily.PRACTICAL, Pace.STANDARD, NO_DAY, 1)))
                .isEmpty();
    }

    @Test
    void who_left_for_work_is_invited_only_on_days_they_named_themselves() {
        assertThat(ahead(ended(EndingKind.DROPPED_OUT, ReasonFamily.WORK, Pace.STANDARD, NO_DAY, 1)))
                .isEmpty();
        assertThat(ahead(ended(EndingKind.DROPPED_OUT, ReasonFamily.WORK, Pace.REVIEW_DATE, Optional.of(NAMED), 1)))
                .hasSize(3);
    }

    @Test
    void an_invitation_is_said_on_its_day_once_and_by_the_provider() {
        var story = left();
        var first = new Invitation(1, LocalDate.of(2027, 2, 23));

        story.then(invite(1, first.dueOn().minusDays(1))).refuses(FollowUpRefusal.NOT_DUE_YET);
        story.then(invite(1, first.dueOn())).says(new FollowUpEvent.InvitationDue(first, Sender.PROVIDER));
        story.then(invite(1, first.dueOn())).saysNothing();
        assertThat(RULES.invitations(story.journey(), first.dueOn()))
                .extracting(Invitation::number)
                .containsExactly(2, 3);
        story.then(invite(4, first.dueOn().plusYears(2))).saysNothing();
    }

    @Test
    void it_stops_when_the_person_is_back_or_left_alone_and_goes_on_when_they_may_be_reached_again() {
        var after = LocalDate.of(2027, 6, 1);
        left().then(new FollowUpCommand.ComeBack(NEW_JOURNEY, on(MONDAY)))
                .then(invite(1, after))
                .saysNothing();
        var quiet = left().then(new FollowUpCommand.LeaveAlone(true, 9, on(MONDAY)));
        quiet.then(invite(1, after)).saysNothing();

        quiet.then(new FollowUpCommand.LeaveAlone(false, 10, on(after)));

        assertThat(RULES.invitations(quiet.journey(), after))
                .as("what passed is not made up for")
                .extracting(Invitation::number)
                .containsExactly(3);
    }

    @Test
    void a_correction_moves_what_is_still_to_come() {
        var story = left().then(ended(EndingKind.DROPPED_OUT, ReasonFamily.PRACTICAL, Pace.ONCE, NO_DAY, 2));

        story.then(invite(1, LocalDate.of(2027, 2, 23))).refuses(FollowUpRefusal.NOT_DUE_YET);
        assertThat(RULES.invitations(story.journey(), MONDAY))
                .containsExactly(new Invitation(1, LocalDate.of(2027, 5, 24)));
    }

    private static Story left() {
        return Story.of(ended(EndingKind.DROPPED_OUT, ReasonFamily.PRACTICAL, Pace.STANDARD, NO_DAY, 1));
    }

    private static List<LocalDate> days(Pace pace, Optional<LocalDate> notBefore) {
        return ahead(ended(EndingKind.DECLINED, ReasonFamily.PERSONAL, pace, notBefore, 1)).stream()
                .map(Invitation::dueOn)
                .toList();
    }

    private static List<Invitation> ahead(FollowUpCommand.End ended) {
        return RULES.invitations(Story.of(ended).journey(), MONDAY);
    }

    private static FollowUpCommand.Invite invite(int number, LocalDate day) {
        return new FollowUpCommand.Invite(number, on(day));
    }

    private static FollowUpCommand.End ended(
            EndingKind kind, ReasonFamily family, Pace pace, Optional<LocalDate> notBefore, int revision) {
        var ending = new Ending(
                kind, Optional.of(family), revision, MONDAY, PARTIES, NOT_ASKED, new OpenDoor(pace, notBefore));
        return new FollowUpCommand.End(ending, CONTACT, on(MONDAY));
    }
}
