package org.opendoor.followup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.followup.domain.Examples.CONTACT;
import static org.opendoor.followup.domain.Examples.MONDAY;
import static org.opendoor.followup.domain.Examples.NOT_ASKED;
import static org.opendoor.followup.domain.Examples.PARTIES;
import static org.opendoor.followup.domain.Examples.WANTED;
import static org.opendoor.followup.domain.Examples.WITHOUT_JOBCENTRE;
import static org.opendoor.followup.domain.Examples.end;
import static org.opendoor.followup.domain.Examples.ending;
import static org.opendoor.followup.domain.Examples.offering;
import static org.opendoor.followup.domain.Examples.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.followup.domain.directory.Colleagues;
import org.opendoor.followup.domain.directory.StaffMember;

class EscalationTest {
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final Colleagues AT_DURHAM = new Colleagues(
            "durham",
            List.of(new StaffMember(
                    "leader-1",
                    StaffMember.Role.TEAM_LEADER,
                    Optional.of("durham"),
                    Optional.empty(),
                    true,
                    List.of())),
            Optional.empty());
    private static final LocalDate FIVE_WORKING_DAYS_LATER = LocalDate.of(2026, 12, 7);

    @Test
    void a_contact_is_in_time_until_the_end_of_its_day() {
        leftEarly(PARTIES).then(late(EscalationLevel.FIRST, DUE)).refuses(FollowUpRefusal.NOT_LATE_YET);
    }

    @Test
    void the_day_after_the_team_leader_hears_of_it() {
        leftEarly(PARTIES)
                .then(late(EscalationLevel.FIRST, DUE.plusDays(1)))
                .says(escalated(EscalationLevel.FIRST, EscalationLevel.Addressee.TEAM_LEADER, DUE.plusDays(1)));
    }

    @Test
    void five_working_days_later_the_district_manager_hears_of_it() {
        var story = leftEarly(PARTIES).then(late(EscalationLevel.FIRST, DUE.plusDays(1)));
        story.then(late(EscalationLevel.SECOND, FIVE_WORKING_DAYS_LATER)).refuses(FollowUpRefusal.NOT_LATE_YET);
        var dayAfter = FIVE_WORKING_DAYS_LATER.plusDays(1);
        story.then(late(EscalationLevel.SECOND, dayAfter))
                .says(escalated(EscalationLevel.SECOND, EscalationLevel.Addressee.DISTRICT_MANAGER, dayAfter));
    }

    @ParameterizedTest(name = "level {0} is told to {1}")
    @CsvSource({"FIRST, PROVIDER_PRACTITIONERS", "SECOND, PROVIDER_CONTACT"})
    void a_providers_late_contact_never_reaches_a_jobcentre_role(
            EscalationLevel level, EscalationLevel.Addressee addressee) {
        leftEarly(WITHOUT_JOBCENTRE)
                .then(late(level, DUE.plusDays(30)))
                .says(escalated(level, addressee, DUE.plusDays(30)));
    }

    @Test
    void each_level_is_reached_once_in_whatever_order_timers_ring() {
        var longAfter = DUE.plusDays(30);
        leftEarly(PARTIES)
                .then(late(EscalationLevel.SECOND, longAfter))
                .says(escalated(EscalationLevel.SECOND, EscalationLevel.Addressee.DISTRICT_MANAGER, longAfter))
                .then(late(EscalationLevel.FIRST, longAfter))
                .says(escalated(EscalationLevel.FIRST, EscalationLevel.Addressee.TEAM_LEADER, longAfter))
                .then(late(EscalationLevel.FIRST, longAfter))
                .saysNothing()
                .then(late(EscalationLevel.SECOND, longAfter))
                .saysNothing();
    }

    @Test
    void a_level_reached_before_a_correction_is_not_reached_again_after_it() {
        var fromNewYear = new ContactWish(ContactWish.Wanted.YES, Optional.of(LocalDate.of(2027, 1, 4)), Set.of());
        var story = leftEarly(PARTIES).then(late(EscalationLevel.FIRST, DUE.plusDays(1)));
        story.then(new FollowUpCommand.End(
                ending(EndingKind.DROPPED_OUT, 2, MONDAY, fromNewYear, PARTIES), CONTACT, on(DUE.plusDays(1))));
        assertThat(story.contact().plan().dueOn()).isEqualTo("2027-01-04");
        story.then(late(EscalationLevel.FIRST, LocalDate.of(2027, 1, 5))).saysNothing();
        story.then(late(EscalationLevel.SECOND, LocalDate.of(2027, 1, 5))).refuses(FollowUpRefusal.NOT_LATE_YET);
    }

    @Test
    void a_timer_that_rings_after_the_contact_was_made_says_nothing() {
        leftEarly(PARTIES)
                .then(Examples.talked(CONTACT, offering(OptionOffered.SKILLS), DUE))
                .then(late(EscalationLevel.FIRST, DUE.plusDays(1)))
                .saysNothing();
    }

    @Test
    void a_promise_brought_forward_is_late_from_its_new_day() {
        var sooner = ending(EndingKind.DROPPED_OUT, 2, MONDAY, WANTED, PARTIES);
        var story = leftEarly(PARTIES).then(new FollowUpCommand.End(sooner, CONTACT, on(MONDAY)));
        story.then(late(EscalationLevel.FIRST, LocalDate.of(2026, 11, 26))).refuses(FollowUpRefusal.NOT_LATE_YET);
        story.then(late(EscalationLevel.FIRST, LocalDate.of(2026, 11, 27)));
        assertThat(story.contact().escalations()).hasSize(1);
    }

    private static Story leftEarly(Parties parties) {
        return Story.of(end(ending(EndingKind.DROPPED_OUT, 1, MONDAY, NOT_ASKED, parties)));
    }

    private static FollowUpCommand late(EscalationLevel level, LocalDate today) {
        return new FollowUpCommand.Escalate(CONTACT, level, AT_DURHAM, on(today));
    }

    private static FollowUpEvent escalated(EscalationLevel level, EscalationLevel.Addressee to, LocalDate today) {
        return new FollowUpEvent.Escalated(CONTACT, new Escalation(level, to, AT_DURHAM.told(to, today), DUE, today));
    }
}
