package org.opendoor.session.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.session.domain.AttendanceCode.CANCELLED_BY_PROVIDER;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.WEAR;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.end;
import static org.opendoor.session.domain.Samples.past;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.record;
import static org.opendoor.session.domain.Samples.said;
import static org.opendoor.session.domain.Samples.sessionId;
import static org.opendoor.session.domain.Samples.weekly;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.Attendance.Statement;
import org.opendoor.session.domain.AttendanceReason;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.ProgrammeCommand;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.domain.task.Task.DropReason;

/** What is noticed, and what is not. */
class NoticingTest {

    private static final Statement LOST =
            new Statement(DID_NOT_ATTEND, Optional.of(AttendanceReason.COULD_NOT_FIND_VENUE), NOW);

    @Test
    void one_miss_is_left_alone_and_a_second_in_a_row_is_noticed_for_the_lead() {
        assertThat(noticed(planned(weekly(6)), record(1, DID_NOT_ATTEND))).isEmpty();

        assertThat(noticed(after(weekly(6), ON_TIME, DID_NOT_ATTEND), record(3, DID_NOT_ATTEND)))
                .containsExactly(new Noticed.ToDo(
                        TaskKind.TWO_MISSES, about(2), JOURNEY.parties().provider(), Samples.ACCEPTED.practitioner()));
    }

    @Test
    void a_third_miss_is_the_same_row() {
        assertThat(noticed(after(weekly(6), DID_NOT_ATTEND, DID_NOT_ATTEND), record(3, DID_NOT_ATTEND)))
                .isEmpty();
    }

    @Test
    void a_session_the_provider_cancelled_neither_makes_a_row_nor_breaks_it() {
        assertThat(noticed(after(weekly(6), DID_NOT_ATTEND), record(2, CANCELLED_BY_PROVIDER)))
                .isEmpty();
        assertThat(noticed(after(weekly(6), DID_NOT_ATTEND, CANCELLED_BY_PROVIDER), record(3, DID_NOT_ATTEND)))
                .hasSize(1);
    }

    @Test
    void who_comes_again_need_not_be_asked() {
        assertThat(noticed(after(weekly(6), DID_NOT_ATTEND, DID_NOT_ATTEND), record(3, ON_TIME)))
                .containsExactly(new Noticed.NotToDo(TaskKind.TWO_MISSES, about(1), DropReason.CAME_AGAIN));
    }

    @Test
    void a_miss_said_in_error_takes_it_back() {
        assertThat(noticed(
                        after(weekly(6), DID_NOT_ATTEND, DID_NOT_ATTEND),
                        record(2, said(CANCELLED_BY_PROVIDER, NOW.plusSeconds(1)))))
                .containsExactly(new Noticed.NotToDo(TaskKind.TWO_MISSES, about(1), DropReason.CORRECTED));
    }

    @Test
    void somebody_who_did_not_find_the_venue_is_offered_another_time() {
        assertThat(noticed(planned(weekly(6)), record(1, LOST)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Noticed.ToDo.class, task -> assertThat(task.kind()).isEqualTo(TaskKind.VENUE_NOT_FOUND));
    }

    @Test
    void not_having_found_the_venue_can_be_corrected() {
        var lost = planned(weekly(6));
        var now = Evolution.after(lost, accepted(lost, record(1, LOST)));

        assertThat(noticed(now, record(1, said(DID_NOT_ATTEND, NOW.plusSeconds(1)))))
                .containsExactly(new Noticed.NotToDo(TaskKind.VENUE_NOT_FOUND, about(1), DropReason.CORRECTED));
    }

    @Test
    void an_ending_is_noticed_once_and_nothing_else_with_it() {
        var over = new Noticed.JourneyOver(JOURNEY.referralId());
        var ended = after(past(2), DID_NOT_ATTEND, DID_NOT_ATTEND);

        assertThat(noticed(after(past(2), DID_NOT_ATTEND), record(2, LOST))).containsExactly(over);
        assertThat(noticed(planned(weekly(6)), end(Reason.OTHER))).containsExactly(over);
        assertThat(noticed(ended, new ProgrammeCommand.TellContactWish(Samples.EVENINGS)))
                .isEmpty();
    }

    @Test
    void what_there_is_to_do_goes_along_to_another_provider() {
        assertThat(noticed(planned(weekly(6)), new ProgrammeCommand.Transfer(WEAR, 2)))
                .containsExactly(new Noticed.AtAnotherProvider(JOURNEY.referralId(), WEAR.provider()));
    }

    private static List<Noticed> noticed(Programme before, ProgrammeCommand command) {
        var events = accepted(before, command);
        return Noticing.in(before, Evolution.after(before, events), events);
    }

    private static About about(int session) {
        return About.journey(JOURNEY.referralId(), sessionId(session).toString());
    }
}
