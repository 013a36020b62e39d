package org.opendoor.session.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.group.GroupSamples.EASTER;
import static org.opendoor.session.domain.group.GroupSamples.FIRST;
import static org.opendoor.session.domain.group.GroupSamples.NOW;
import static org.opendoor.session.domain.group.GroupSamples.RULES;
import static org.opendoor.session.domain.group.GroupSamples.accepted;
import static org.opendoor.session.domain.group.GroupSamples.after;
import static org.opendoor.session.domain.group.GroupSamples.join;
import static org.opendoor.session.domain.group.GroupSamples.person;
import static org.opendoor.session.domain.group.GroupSamples.seat;
import static org.opendoor.session.domain.group.GroupSamples.with;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.group.GroupCommand.AnswerOffer;
import org.opendoor.session.domain.group.GroupCommand.Join;
import org.opendoor.session.domain.group.GroupCommand.Leave;
import org.opendoor.session.domain.group.GroupCommand.MoveSession;
import org.opendoor.session.domain.group.GroupCommand.OfferAlternatives;
import org.opendoor.session.domain.group.GroupCommand.PutOff;
import org.opendoor.session.domain.group.GroupCommand.Rearrange;
import org.opendoor.session.domain.group.Seat.Answer;

/** What the cells of docs/states/group.md have more than one answer to. */
class GroupRulesTest {

    private static final Instant WAITED = NOW.plus(GroupPolicy.IN_FORCE.longestWait());

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, PERSON_NOT_REFERRED",
        "NOT_ASSESSED, NOT_ASSESSED",
        "OVER, PROGRAMME_OVER",
        "PLANNED_OTHERWISE, NOT_IN_THE_PLAN"
    })
    void nobody_gets_a_place_without_an_accepted_assessment(Standing standing, GroupRefusal why) {
        var join = new Join(seat(9), standing, NOW);

        assertThat(RULES.decide(with(1), join)).isEqualTo(Decision.refuse(why));
        assertThat(RULES.decide(with(3), join)).isEqualTo(Decision.refuse(why));
    }

    @Test
    void a_waiver_that_names_who_decided_opens_the_door_and_is_kept() {
        var waiver = new Seat.Waiver(Seat.Waiver.Because.ASSESSED_ELSEWHERE, "practitioner-1");
        var seat = new Seat(seat(1).id(), person(1), NOW, Optional.of(waiver), Optional.empty(), Optional.empty());

        var group = after(with(0), new Join(seat, Standing.NOT_ASSESSED, NOW));

        assertThat(group.roster().member(person(1)).orElseThrow().seat().waiver())
                .contains(waiver);
    }

    @Test
    void who_joins_late_gets_the_sessions_that_are_ahead_and_may_be_introduced_one_to_one() {
        var secondWeek = FIRST.plus(Duration.ofDays(8));
        var late = after(with(2), join(3, secondWeek));
        assertThat(late.roster().member(person(3)).orElseThrow().from()).isEqualTo(3);

        var told = new Seat(
                seat(3).id(),
                person(3),
                NOW,
                Optional.empty(),
                Optional.of(secondWeek.plusSeconds(60)),
                Optional.empty());
        var again = new Join(told, Standing.ACCEPTED, secondWeek);

        assertThat(accepted(late, again))
                .containsExactly(new GroupEvent.IntroductionAgreed(person(3), secondWeek.plusSeconds(60)));
        assertThat(RULES.decide(after(late, again), again)).isEqualTo(Decision.alreadyDone());
    }

    @Test
    void after_the_last_session_has_begun_nobody_joins() {
        assertThat(RULES.decide(with(2), join(3, FIRST.plus(Duration.ofDays(60)))))
                .isEqualTo(Decision.refuse(GroupRefusal.NO_SESSION_AHEAD));
    }

    @Test
    void a_group_is_over_with_the_day_of_its_last_session_and_who_still_waits_is_offered_something() {
        var group = with(4);
        var over = group.series().overAt();

        assertThat(over).isEqualTo("2027-04-05T23:00:00Z");
        assertThat(RULES.decide(group, new GroupCommand.Finish(over.minusSeconds(1))))
                .isEqualTo(Decision.alreadyDone());
        assertThat(accepted(group, new GroupCommand.Finish(over)))
                .containsExactly(new GroupEvent.GroupFinished(), new GroupEvent.AlternativesOffered(person(4), over));
    }

    @Test
    void who_meets_by_telephone_from_now_on_needs_no_venue_and_what_was_held_stays() {
        var secondWeek = FIRST.plus(Duration.ofDays(8));
        var byPhone = after(with(3), reshape(Optional.of(Medium.TELEPHONE), null, null, secondWeek));

        assertThat(byPhone.outline().medium()).isEqualTo(Medium.TELEPHONE);
        assertThat(byPhone.series().sessions())
                .extracting(session -> session.arrangement().venue())
                .containsExactly(Optional.of("hall"), Optional.of("hall"), Optional.empty(), Optional.empty());
        assertThat(RULES.decide(byPhone, reshape(Optional.of(Medium.FACE_TO_FACE), null, null, secondWeek)))
                .isEqualTo(Decision.refuse(GroupRefusal.VENUE_NEEDED));
    }

    @Test
    void more_room_is_for_who_waits_and_nobody_loses_a_place() {
        assertThat(accepted(with(5), reshape(Optional.empty(), null, 4, NOW)))
                .hasSize(2)
                .last()
                .isEqualTo(new GroupEvent.MovedUp(new Member(seat(4), 1)));
        assertThat(RULES.decide(with(3), reshape(Optional.empty(), null, 2, NOW)))
                .isEqualTo(Decision.refuse(GroupRefusal.TOO_FEW_PLACES));
        assertThat(RULES.decide(with(1), reshape(Optional.empty(), 4, null, NOW)))
                .isEqualTo(Decision.refuse(GroupRefusal.TOO_FEW_PLACES));
    }

    @Test
    void a_group_that_needs_fewer_starts_and_one_that_needs_more_is_below_its_minimum_once() {
        assertThat(accepted(with(1), reshape(Optional.empty(), 1, null, NOW)))
                .last()
                .isEqualTo(new GroupEvent.GroupStarted());
        var small = after(with(2), reshape(Optional.empty(), 3, null, NOW));
        assertThat(accepted(with(2), reshape(Optional.empty(), 3, null, NOW)))
                .last()
                .isEqualTo(new GroupEvent.FellBelowMinimum(2));
        assertThat(accepted(small, reshape(Optional.empty(), 3, 4, NOW))).hasSize(1);
    }

    private static GroupCommand reshape(Optional<Medium> medium, Integer minimum, Integer maximum, Instant at) {
        return new GroupCommand.Reshape(medium, Optional.ofNullable(minimum), Optional.ofNullable(maximum), at);
    }

    @Test
    void too_few_at_the_first_hour_put_the_series_off_until_its_first_session_is_ahead() {
        var group = after(with(1), new PutOff(FIRST));

        assertThat(group.series().startsAt()).isEqualTo("2027-03-15T10:00:00Z");
        assertThat(RULES.decide(group, new PutOff(FIRST))).isEqualTo(Decision.alreadyDone());
        var late = Instant.parse("2027-03-23T10:00:00Z");
        assertThat(after(group, join(2, late)).series().startsAt()).isEqualTo("2027-04-05T09:00:00Z");
    }

    @Test
    void a_leaver_s_place_goes_to_who_has_waited_longest_and_only_then_too_few_are_left() {
        var full = with(5);

        var events = accepted(full, new Leave(Set.of(person(1), person(2)), Departure.PROGRAMME_LEFT, NOW));
        assertThat(events)
                .containsExactly(
                        new GroupEvent.SeatLeft(person(1), Departure.PROGRAMME_LEFT, true),
                        new GroupEvent.SeatLeft(person(2), Departure.PROGRAMME_LEFT, true),
                        new GroupEvent.MovedUp(new Member(seat(4), 1)),
                        new GroupEvent.MovedUp(new Member(seat(5), 1)));
        var refilled = GroupEvolution.after(full, events);

        assertThat(accepted(refilled, new Leave(Set.of(person(3), person(4)), Departure.ASKED_TO_LEAVE, NOW)))
                .endsWith(new GroupEvent.FellBelowMinimum(1));
    }

    @Test
    void after_the_last_session_a_leaver_worries_nobody_and_nobody_moves_up() {
        var over = FIRST.plus(Duration.ofDays(60));

        assertThat(accepted(with(4), new Leave(Set.of(person(1), person(2)), Departure.PROGRAMME_LEFT, over)))
                .hasSize(2)
                .allMatch(GroupEvent.SeatLeft.class::isInstance);
    }

    @Test
    void alternatives_are_offered_after_the_longest_wait_once_and_again_when_somebody_kept_waiting() {
        var waiting = with(1);
        var offer = new OfferAlternatives(person(1), WAITED);
        assertThat(RULES.decide(waiting, new OfferAlternatives(person(1), WAITED.minusSeconds(1))))
                .isEqualTo(Decision.alreadyDone());

        var asked = after(waiting, offer);
        assertThat(RULES.decide(asked, offer)).isEqualTo(Decision.alreadyDone());

        var stays = after(asked, new AnswerOffer(person(1), Answer.KEEPS_WAITING, WAITED));
        assertThat(RULES.decide(stays, offer)).isEqualTo(Decision.alreadyDone());
        assertThat(accepted(stays, new OfferAlternatives(person(1), WAITED.plus(GroupPolicy.IN_FORCE.longestWait()))))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Answer.class, mode = EnumSource.Mode.EXCLUDE, names = "KEEPS_WAITING")
    void whoever_takes_an_alternative_leaves_the_list(Answer answer) {
        var asked = after(with(1), new OfferAlternatives(person(1), WAITED));

        var gone = after(asked, new AnswerOffer(person(1), answer, WAITED));

        assertThat(gone.roster()).isEqualTo(Roster.EMPTY);
    }

    @Test
    void a_cancelled_group_loses_nobody() {
        var cancelled = after(with(1), new GroupCommand.Cancel(NOW));

        assertThat(cancelled.roster().members()).isEmpty();
        assertThat(cancelled.roster().waiting()).singleElement().matches(Seat::isAsked);
        assertThat(accepted(cancelled, new AnswerOffer(person(1), Answer.OTHER_GROUP, NOW)))
                .containsExactly(
                        new GroupEvent.OfferAnswered(person(1), Answer.OTHER_GROUP, NOW),
                        new GroupEvent.SeatLeft(person(1), Departure.OTHER_GROUP, false));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 2027-03-16T10:00:00Z, NO_SUCH_SESSION",
        "0, 2027-03-16T10:00:00Z, NO_SUCH_SESSION",
        "2, 2027-03-01T11:00:00Z, SESSION_HAS_BEGUN",
        "2, 2027-03-29T10:00:00Z, ON_A_BANK_HOLIDAY",
        "2, 2027-03-07T10:00:00Z, SESSIONS_OUT_OF_ORDER",
        "2, 2027-03-22T10:00:00Z, SESSIONS_OUT_OF_ORDER"
    })
    void a_session_is_moved_only_to_where_it_can_be(int number, Instant to, GroupRefusal why) {
        assertThat(RULES.decide(with(3), new MoveSession(number, to, false, NOW)))
                .isEqualTo(Decision.refuse(why));
    }

    @Test
    void a_session_that_has_begun_stays_where_it_was() {
        var move = new MoveSession(1, FIRST.plus(Duration.ofDays(1)), true, FIRST);

        assertThat(RULES.decide(with(3), move)).isEqualTo(Decision.refuse(GroupRefusal.SESSION_HAS_BEGUN));
    }

    @Test
    void another_practitioner_needs_a_handover_for_each_member_of_a_group_that_runs() {
        var running = with(3);

        assertThat(RULES.decide(running, led(Optional.of(Set.of(person(1), person(2))))))
                .isEqualTo(Decision.refuse(GroupRefusal.HANDOVER_NEEDED));
        assertThat(accepted(running, led(Optional.of(Set.of(person(1), person(2), person(3))))))
                .hasSize(1);
        assertThat(accepted(running, led(Optional.empty()))).as("only asked").hasSize(1);
        assertThat(accepted(with(1), led(Optional.of(Set.of()))))
                .as("nobody has met yet")
                .hasSize(1);
    }

    @Test
    void whoever_waits_can_expect_the_series_after_this_one() {
        var forecast = new Forecast(EASTER);
        var full = with(7);

        assertThat(List.of(1, 4, 6, 7).stream()
                        .map(number -> forecast.startOf(person(number), full)
                                .orElseThrow()
                                .toString())
                        .toList())
                .containsExactly(
                        "2027-03-08T10:00:00Z", "2027-04-12T09:00:00Z", "2027-04-12T09:00:00Z", "2027-05-10T09:00:00Z");
        assertThat(forecast.startOf(person(9), full)).isEmpty();
    }

    private static Rearrange led(Optional<Set<java.util.UUID>> handedOver) {
        return new Rearrange(Optional.empty(), Optional.empty(), Optional.of("practitioner-2"), handedOver, NOW);
    }
}
