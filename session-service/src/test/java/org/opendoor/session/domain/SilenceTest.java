package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.CANCELLED_BY_PROVIDER;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.waiting;
import static org.opendoor.session.domain.Samples.weekly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.decision.Decision;

/** Sessions are weekly, on Mondays from 1 February 2027. */
class SilenceTest {

    private static final LocalDate SECOND_SESSION = LocalDate.parse("2027-02-08");
    private static final Programme STAYED_AWAY = after(weekly(12), ON_TIME, DID_NOT_ATTEND, DID_NOT_ATTEND);
    private static final Instant LAST_DAY = Instant.parse("2027-03-22T20:00:00Z");
    private static final Instant THE_DAY_AFTER = Instant.parse("2027-03-23T06:00:00Z");

    @Test
    void it_begins_with_the_first_session_missed_since_the_person_was_there() {
        assertThat(silence(STAYED_AWAY, null)).contains(since(SECOND_SESSION));
        assertThat(silence(after(weekly(12), DID_NOT_ATTEND, ON_TIME), null)).isEmpty();
    }

    @Test
    void who_has_missed_nothing_is_not_silent_however_long_a_group_takes_to_begin() {
        assertThat(silence(planned(weekly(12)), null)).isEmpty();
    }

    @Test
    void who_was_spoken_to_is_silent_again_from_the_next_miss_only() {
        assertThat(silence(STAYED_AWAY, SECOND_SESSION)).contains(since(SECOND_SESSION.plusWeeks(1)));
        assertThat(silence(STAYED_AWAY, SECOND_SESSION.plusWeeks(1))).isEmpty();
    }

    @Test
    void six_weeks_later_contact_is_lost_and_not_a_day_before() {
        var once = after(waiting(12, 2), ON_TIME, DID_NOT_ATTEND);

        assertThat(lose(once, LAST_DAY)).isEqualTo(Decision.alreadyDone());
        assertThat(lose(once, THE_DAY_AFTER)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void where_a_register_is_missing_nobody_is_taken_to_be_lost() {
        assertThat(lose(STAYED_AWAY, THE_DAY_AFTER)).isEqualTo(Decision.alreadyDone());
    }

    @Test
    void whoever_was_never_there_has_never_started_and_the_others_left() {
        var never = after(waiting(12, 2), CANCELLED_BY_PROVIDER, DID_NOT_ATTEND);
        var once = after(waiting(12, 2), ON_TIME, DID_NOT_ATTEND);

        assertThat(ending(never).kind()).isEqualTo(EndingKind.NOT_STARTED);
        assertThat(ending(once).kind()).isEqualTo(EndingKind.DROPPED_OUT);
        assertThat(ending(once).cause().reason()).contains(Reason.LOST_CONTACT);
        assertThat(ending(once).cause().family()).contains(Family.LOST_CONTACT);
    }

    @Test
    void time_off_does_not_count() {
        var paused = paused(after(waiting(12, 2), ON_TIME, DID_NOT_ATTEND), "2027-03-08", "2027-03-22");

        assertThat(silence(paused, null)).contains(new Silence(SECOND_SESSION, SECOND_SESSION.plusWeeks(8)));
        assertThat(lose(paused, THE_DAY_AFTER)).isEqualTo(Decision.alreadyDone());
        assertThat(lose(paused, THE_DAY_AFTER.plus(Duration.ofDays(14)))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void who_misses_a_session_in_a_pause_is_not_silent_and_a_register_of_it_is_not_waited_for() {
        var away = paused(after(weekly(12), ON_TIME, DID_NOT_ATTEND), "2027-02-08", "2027-02-22");
        assertThat(silence(away, null)).isEmpty();
        assertThat(Misses.sinceLastAttended(Evolution.courseOf(away).orElseThrow()))
                .isEmpty();

        var before = after(waiting(12, 3), ON_TIME, DID_NOT_ATTEND);
        assertThat(lose(before, THE_DAY_AFTER.plus(Duration.ofDays(30)))).isEqualTo(Decision.alreadyDone());
        assertThat(lose(paused(before, "2027-02-15", "2027-02-22"), THE_DAY_AFTER.plus(Duration.ofDays(30))))
                .isInstanceOf(Decision.Accepted.class);
    }

    private static Silence since(LocalDate day) {
        return new Silence(day, day.plusWeeks(6));
    }

    private static Programme paused(Programme programme, String from, String until) {
        var pause = new Pause(LocalDate.parse(from), LocalDate.parse(until));
        return Evolution.after(
                programme,
                Samples.accepted(
                        programme,
                        new ProgrammeCommand.ChangePlan(
                                new PlanChange.TakeBreak(pause), PlanChange.Why.PERSON_ASKED, Samples.NOW)));
    }

    private static Optional<Silence> silence(Programme programme, LocalDate lastReached) {
        return Silence.of(Evolution.courseOf(programme).orElseThrow(), Optional.ofNullable(lastReached));
    }

    private static Object lose(Programme programme, Instant at) {
        return ProgrammeRules.decide(programme, new ProgrammeCommand.LoseContact(Optional.empty(), at));
    }

    private static Ending ending(Programme programme) {
        var events = Samples.accepted(programme, new ProgrammeCommand.LoseContact(Optional.empty(), THE_DAY_AFTER));
        return ((ProgrammeEvent.ProgrammeEnded) events.getLast()).ending();
    }
}
