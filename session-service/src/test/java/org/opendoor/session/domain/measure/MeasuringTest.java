package org.opendoor.session.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opendoor.session.domain.Samples.ACCEPTED;
import static org.opendoor.session.domain.Samples.APPOINTMENT;
import static org.opendoor.session.domain.Samples.JOURNEY;
import static org.opendoor.session.domain.Samples.NOW;
import static org.opendoor.session.domain.Samples.TODAY;
import static org.opendoor.session.domain.Samples.accepted;
import static org.opendoor.session.domain.Samples.after;
import static org.opendoor.session.domain.Samples.end;
import static org.opendoor.session.domain.Samples.past;
import static org.opendoor.session.domain.Samples.planned;
import static org.opendoor.session.domain.Samples.weekly;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Programme;
import org.opendoor.session.domain.Reason;

class MeasuringTest {

    private static final Programme AWAITING = new Programme.Awaiting(JOURNEY);
    private static final Programme ASSESSED = new Programme.Assessed(JOURNEY, ACCEPTED);
    private static final Programme COMPLETED = after(past(2), AttendanceCode.ON_TIME, AttendanceCode.ON_TIME);
    private static final Programme NEVER_PLANNED =
            Evolution.after(ASSESSED, accepted(ASSESSED, end(Reason.STARTED_WORK)));

    @Test
    void nothing_is_asked_before_the_first_meeting() {
        for (var occasion : Occasion.values()) {
            assertThat(against(new Programme.Unheard(), occasion)).contains(MeasureRefusal.NOT_YET_KNOWN);
            assertThat(against(AWAITING, occasion)).contains(MeasureRefusal.NOT_YET_ASSESSED);
            assertThat(against(new Programme.AssessmentBooked(JOURNEY, APPOINTMENT), occasion))
                    .contains(MeasureRefusal.NOT_YET_ASSESSED);
        }
    }

    @Test
    void the_middle_and_the_end_need_a_plan_and_a_refresher_needs_the_end() {
        assertThat(fitting(ASSESSED)).containsExactly(Occasion.START);
        assertThat(fitting(planned(weekly(6)))).containsExactly(Occasion.START, Occasion.MIDDLE, Occasion.FINAL);
        assertThat(fitting(COMPLETED)).containsExactly(Occasion.values());
        assertThat(fitting(NEVER_PLANNED)).containsExactly(Occasion.START);
    }

    @Test
    void nobody_was_asked_tomorrow_or_before_they_were_referred() {
        assertThat(Measuring.against(ASSESSED, on(TODAY), NOW)).isEmpty();
        assertThat(Measuring.against(ASSESSED, on(TODAY.plusDays(1)), NOW))
                .contains(MeasureRefusal.MEASURED_IN_THE_FUTURE);
        assertThat(Measuring.against(ASSESSED, on(JOURNEY.referredOn()), NOW)).isEmpty();
        assertThat(Measuring.against(ASSESSED, on(JOURNEY.referredOn().minusDays(1)), NOW))
                .contains(MeasureRefusal.MEASURED_BEFORE_THE_REFERRAL);
    }

    @ParameterizedTest
    @CsvSource({"WELLBEING, 1, 10", "CONFIDENCE, 1, 10", "PAIN, 0, 10", "PHQ_9, 0, 27", "GAD_7, 0, 21"})
    void a_measure_has_the_totals_it_can_have_and_no_others(Measure measure, int least, int most) {
        assertThat(measure.has(least)).isTrue();
        assertThat(measure.has(most)).isTrue();
        assertThat(measure.has(least - 1)).isFalse();
        assertThat(measure.has(most + 1)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Measurement(Occasion.START, TODAY, Map.of(measure, new Answer.Total(most + 1)), false));
    }

    @Test
    void declined_is_not_nothing() {
        var declined = Map.<Measure, Answer>of(Measure.PAIN, new Answer.Declined());
        var nothing = Map.<Measure, Answer>of(Measure.PAIN, new Answer.Total(0));

        assertThat(new Measurement(Occasion.START, TODAY, declined, false))
                .isNotEqualTo(new Measurement(Occasion.START, TODAY, nothing, false));
    }

    private static Stream<Occasion> fitting(Programme programme) {
        return Stream.of(Occasion.values())
                .filter(occasion -> against(programme, occasion).isEmpty());
    }

    private static java.util.Optional<MeasureRefusal> against(Programme programme, Occasion occasion) {
        return Measuring.against(programme, new Measurement(occasion, TODAY, Map.of(), false), NOW);
    }

    private static Measurement on(LocalDate day) {
        return new Measurement(Occasion.START, day, Map.of(), false);
    }
}
