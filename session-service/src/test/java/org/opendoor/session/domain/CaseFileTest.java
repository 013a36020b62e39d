package org.opendoor.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendoor.session.domain.AttendanceCode.ON_TIME;
import static org.opendoor.session.domain.Samples.ACCEPTED;
import static org.opendoor.session.domain.Samples.APPOINTMENT;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.past;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.weekly;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final Optional<Appointment> BOOKED = Optional.of(APPOINTMENT);
    private static final Optional<Assessment> HELD = Optional.of(ACCEPTED);

    @Test
    void the_state_is_the_furthest_the_file_tells_of() {
        var course = Course.starting(weekly(6));
        assertThat(file(Optional.empty(), Optional.empty(), Optional.empty(), false))
                .isEqualTo(new Programme.Awaiting(JOURNEY));
        assertThat(file(BOOKED, Optional.empty(), Optional.empty(), false))
                .isEqualTo(new Programme.AssessmentBooked(JOURNEY, APPOINTMENT));
        assertThat(file(BOOKED, HELD, Optional.empty(), false)).isEqualTo(new Programme.Assessed(JOURNEY, ACCEPTED));
        assertThat(file(BOOKED, HELD, Optional.of(course), false)).isEqualTo(planned(weekly(6)));
        assertThat(file(BOOKED, HELD, Optional.of(course), true))
                .isEqualTo(new Programme.Running(JOURNEY, ACCEPTED, course));
    }

    @Test
    void an_ending_comes_before_everything() {
        var ended = (Programme.Ended) after(past(2), ON_TIME, ON_TIME);
        var file = new CaseFile(JOURNEY, BOOKED, HELD, ended.course(), true, Optional.of(ended.ending()));

        assertThat(file.programme()).isEqualTo(ended);
    }

    @Test
    void a_plan_without_an_assessment_is_a_fault() {
        var course = Optional.of(Course.starting(weekly(6)));

        assertThatThrownBy(() -> file(BOOKED, Optional.empty(), course, false))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_state_but_the_unheard_has_a_name() {
        assertThat(List.of(
                        new Programme.Awaiting(JOURNEY),
                        new Programme.AssessmentBooked(JOURNEY, APPOINTMENT),
                        new Programme.Assessed(JOURNEY, ACCEPTED),
                        planned(weekly(6)),
                        after(weekly(6), ON_TIME),
                        after(past(1), ON_TIME)))
                .extracting(Stage::of)
                .containsExactly(Stage.values());
        assertThatThrownBy(() -> Stage.of(new Programme.Unheard())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Programme file(
            Optional<Appointment> booked, Optional<Assessment> held, Optional<Course> course, boolean started) {
        return new CaseFile(JOURNEY, booked, held, course, started, Optional.empty()).programme();
    }
}
