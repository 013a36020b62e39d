package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendoor.session.domain.AttendanceCode.DID_NOT_ATTEND;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.ACCEPTED;
import static org.opendoor.session.domain.Samples.APPOINTMENT;
import static org.opendoor.session.domain.Samples.EVENINGS;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.weekly;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendoor.session.domain.ProgrammeCommand.AgreePlan;
import org.opendoor.session.domain.ProgrammeCommand.BookAssessment;
import org.opendoor.session.domain.ProgrammeCommand.HoldAssessment;
import org.opendoor.session.domain.ProgrammeCommand.Receive;
import org.opendoor.session.domain.ProgrammeCommand.TellContactWish;

class EvolutionTest {

    @Test
    void a_journey_passes_through_its_states() {
        Programme state = new Programme.Unheard();
        state = apply(state, new Receive(JOURNEY));
        assertThat(state).isEqualTo(new Programme.Awaiting(JOURNEY));
        state = apply(state, new BookAssessment(APPOINTMENT, NOW));
        assertThat(state).isEqualTo(new Programme.AssessmentBooked(JOURNEY, APPOINTMENT));
        state = apply(state, new HoldAssessment(ACCEPTED, Optional.empty(), Optional.empty(), NOW));
        assertThat(state).isEqualTo(new Programme.Assessed(JOURNEY, ACCEPTED));
        state = apply(state, new AgreePlan(weekly(2)));
        assertThat(state).isEqualTo(planned(weekly(2)));
        state = apply(state, Samples.record(1, ON_TIME));
        assertThat(state).isInstanceOf(Programme.Running.class);
        state = apply(state, Samples.record(2, ON_TIME));
        assertThat(state).isInstanceOf(Programme.Ended.class);
    }

    @Test
    void a_miss_does_not_start_a_programme() {
        assertThat(after(weekly(6), DID_NOT_ATTEND)).isInstanceOf(Programme.Planned.class);
    }

    @Test
    void a_wish_is_remembered_in_every_state() {
        for (Programme state : List.of(
                new Programme.Awaiting(JOURNEY),
                new Programme.AssessmentBooked(JOURNEY, APPOINTMENT),
                new Programme.Assessed(JOURNEY, ACCEPTED),
                planned(weekly(6)),
                after(weekly(6), ON_TIME))) {
            var told = apply(state, new TellContactWish(EVENINGS));
            assertThat(told).isNotEqualTo(state).hasSameClassAs(state);
            var ended = (Programme.Ended) apply(told, Samples.end(Reason.OTHER));
            assertThat(ended.ending().aftercare().wish()).isEqualTo(EVENINGS);
        }
    }

    @Test
    void what_no_rule_lets_happen_is_a_fault() {
        assertThatThrownBy(() -> Evolution.after(
                        new Programme.Unheard(), List.of(new ProgrammeEvent.AppointmentBooked(APPOINTMENT))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Unheard");
    }

    private static Programme apply(Programme state, ProgrammeCommand command) {
        return Evolution.after(state, Samples.accepted(state, command));
    }
}
