package org.opendoor.session.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.end;
import static org.opendoor.session.domain.Samples.past;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.weekly;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Pause;
import org.opendoor.session.domain.PlanChange;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.Session;

/** Sessions are weekly, on Mondays from 1 February 2027; it is noon on the day of the fifth. */
class OwedTest {

    @Test
    void what_has_begun_and_has_no_answer_is_owed_and_what_is_ahead_is_not() {
        assertThat(Owed.by(after(weekly(6), ON_TIME, DID_NOT_ATTEND), NOW))
                .extracting(Session::number)
                .containsExactly(3, 4, 5);
    }

    @Test
    void nobody_waits_for_what_was_held_in_a_pause() {
        var running = after(weekly(6), ON_TIME);
        var paused = Evolution.after(
                running,
                accepted(
                        running,
                        new ProgrammeCommand.ChangePlan(
                                new PlanChange.TakeBreak(
                                        new Pause(LocalDate.parse("2027-02-08"), LocalDate.parse("2027-02-22"))),
                                PlanChange.Why.PERSON_ASKED,
                                NOW)));

        assertThat(Owed.by(paused, NOW)).extracting(Session::number).containsExactly(4, 5);
    }

    @Test
    void after_the_ending_only_what_may_change_it_is_owed() {
        var left = left(after(weekly(6), ON_TIME));

        assertThat(Owed.by(left, NOW.plus(Duration.ofDays(30))))
                .extracting(Session::number)
                .containsExactly(2, 3, 4, 5);
        assertThat(Owed.by(after(past(2), ON_TIME, ON_TIME), NOW)).isEmpty();
    }

    @Test
    void before_there_is_a_plan_nothing_is() {
        assertThat(Owed.by(new Programme.Unheard(), NOW)).isEmpty();
        assertThat(Owed.by(planned(weekly(1)), NOW.minus(Duration.ofDays(60)))).isEmpty();
    }

    private static Programme left(Programme running) {
        return Evolution.after(running, accepted(running, end(Reason.MOVED_AREA)));
    }
}
