package org.opendoor.session.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.group.GroupSamples.FIRST;
import static org.opendoor.session.domain.group.GroupSamples.NOW;
import static org.opendoor.session.domain.group.GroupSamples.OUTLINE;
import static org.opendoor.session.domain.group.GroupSamples.person;
import static org.opendoor.session.domain.group.GroupSamples.with;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.session.domain.Course;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.domain.Meeting;
import org.opendoor.session.domain.Plan;
import org.opendoor.session.domain.PlanChange;
import org.opendoor.session.domain.PlanItem.ModuleItem;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.ProgrammeCommand.LeaveGroup;
import org.opendoor.session.domain.ProgrammeCommand.RescheduleSessions;
import org.opendoor.session.domain.ProgrammeCommand.ScheduleSessions;
import org.opendoor.session.domain.Samples;

class MembersPlanTest {

    private final Group.Opened group = with(2);
    private final Member member = group.roster().member(person(1)).orElseThrow();

    @Test
    void a_member_gets_the_group_s_sessions_with_venue_and_practitioner() {
        var command =
                dates(waitingFor("SLEEP_WELL", Delivery.GROUP, 4), member, NOW).orElseThrow();

        assertThat(command.groupId()).contains(OUTLINE.id());
        assertThat(command.sessions()).hasSize(4);
        assertThat(command.sessions().getFirst().meeting())
                .isEqualTo(new Meeting(
                        FIRST,
                        OUTLINE.medium(),
                        Optional.of("hall"),
                        Optional.of("practitioner-1"),
                        Optional.of(group.series().sessions().getFirst().id())));
    }

    @Test
    void who_was_promised_fewer_gets_the_first_and_who_joins_late_those_from_their_first_on() {
        assertThat(dates(waitingFor("SLEEP_WELL", Delivery.GROUP, 3), member, NOW)
                        .orElseThrow()
                        .sessions())
                .hasSize(3);
        var late = new Member(member.seat(), 3);
        assertThat(dates(waitingFor("SLEEP_WELL", Delivery.GROUP, 4), late, NOW)
                        .orElseThrow()
                        .sessions())
                .extracting(dated -> dated.meeting().groupSession().orElseThrow())
                .containsExactly(
                        group.series().sessions().get(2).id(),
                        group.series().sessions().get(3).id());
    }

    @ParameterizedTest
    @CsvSource({"4, 3, 2", "3, 3, 2", "6, 3, 4", "4, 1, 4", "2, 3, 2"})
    void sessions_that_were_before_a_late_joiner_came_are_promised_no_longer(int promised, int from, int afterwards) {
        var course = waitingFor("SLEEP_WELL", Delivery.GROUP, promised);

        var shortened = commands(course, new Member(member.seat(), from), NOW).stream()
                .filter(ProgrammeCommand.ChangePlan.class::isInstance)
                .map(command -> ((ProgrammeCommand.ChangePlan) command).change())
                .toList();

        assertThat(shortened)
                .isEqualTo(
                        promised == afterwards ? List.of() : List.of(new PlanChange.Resize(Samples.ITEM, afterwards)));
    }

    @Test
    void what_was_before_they_came_is_taken_off_once() {
        var late = new Member(member.seat(), 3);
        var after = plan(
                new ModuleItem(
                        Samples.ITEM, "SLEEP_WELL", Delivery.GROUP, 2, Optional.of(OUTLINE.id()), Optional.empty()),
                dates(waitingFor("SLEEP_WELL", Delivery.GROUP, 4), late, NOW)
                        .orElseThrow()
                        .sessions());

        assertThat(commands(after, late, NOW)).isEmpty();
    }

    @Test
    void dates_that_the_plan_has_and_sessions_that_have_begun_are_not_given_again() {
        var course = dated(waitingFor("SLEEP_WELL", Delivery.GROUP, 4));

        assertThat(dates(course, member, NOW)).isEmpty();
        assertThat(dates(waitingFor("SLEEP_WELL", Delivery.GROUP, 4), member, FIRST)
                        .orElseThrow()
                        .sessions())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"ANXIETY, GROUP, 4, false", "SLEEP_WELL, ONE_TO_ONE, 4, false", "SLEEP_WELL, GROUP, 4, true"})
    void a_plan_has_room_where_it_waits_for_this_module_in_a_group(
            String module, Delivery delivery, int length, boolean room) {
        var course = waitingFor(module, delivery, length);

        assertThat(MembersPlan.hasRoom(course, OUTLINE)).isEqualTo(room);
        assertThat(dates(course, member, NOW).isPresent()).isEqualTo(room);
    }

    @Test
    void sessions_that_move_are_moved_in_the_plan_that_has_them() {
        var moved = group.series().moved(2, FIRST.plus(Duration.ofDays(8)));
        var changed = moved.differingFrom(group.series());

        assertThat(MembersPlan.moves(
                        dated(waitingFor("SLEEP_WELL", Delivery.GROUP, 4)), changed, Optional.empty(), NOW))
                .containsInstanceOf(RescheduleSessions.class);
        assertThat(MembersPlan.moves(waitingFor("SLEEP_WELL", Delivery.GROUP, 4), changed, Optional.empty(), NOW))
                .isEmpty();
    }

    @Test
    void only_who_goes_on_alone_needs_no_group_any_more() {
        assertThat(MembersPlan.leave(OUTLINE, Departure.TELEPHONE, NOW))
                .isEqualTo(new LeaveGroup(OUTLINE.id(), "SLEEP_WELL", Optional.of(Delivery.ONE_TO_ONE), NOW));
        assertThat(MembersPlan.leave(OUTLINE, Departure.OTHER_VENUE, NOW))
                .isEqualTo(new LeaveGroup(OUTLINE.id(), "SLEEP_WELL", Optional.empty(), NOW));
    }

    private Optional<ScheduleSessions> dates(Course course, Member who, Instant at) {
        return commands(course, who, at).stream().findFirst().map(ScheduleSessions.class::cast);
    }

    private List<ProgrammeCommand> commands(Course course, Member who, Instant at) {
        var ids = new ArrayDeque<>(GroupSamples.ids(9));
        return MembersPlan.dates(course, group, who, ids::pop, at);
    }

    private static Course waitingFor(String module, Delivery delivery, int length) {
        var item = ModuleItem.of(Samples.ITEM, module, delivery, length);
        return plan(item, List.of());
    }

    private Course dated(Course waits) {
        var dates = dates(waits, member, NOW).orElseThrow();
        var item = waits.plan().modules().getFirst();
        var inGroup = new ModuleItem(
                item.id(), item.module(), item.delivery(), item.length(), Optional.of(OUTLINE.id()), Optional.empty());
        return plan(inGroup, dates.sessions());
    }

    private static Course plan(ModuleItem item, List<Plan.Dated> dated) {
        return Course.of(Plan.of(LocalDate.parse("2027-01-20"), List.of(new Plan.Proposed(item, dated))), List.of());
    }
}
