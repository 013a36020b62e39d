package org.opendoor.session.messaging.closing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.kit.testing.Contract;
import org.opendoor.session.domain.AttendanceCode;
import org.opendoor.session.domain.CaseFile;
import org.opendoor.session.domain.Evolution;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.domain.WorkReadiness;
import org.opendoor.session.domain.closing.Feedback;
import org.opendoor.session.domain.closing.NextStep;
import org.opendoor.session.domain.closing.NextSteps;
import org.opendoor.session.usecase.closing.Closings.Kept;

class ClosingSaidTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @EnumSource(NextStep.class)
    void every_step_fits_both_contracts_and_crosses_as_its_kind_alone(NextStep step) throws JsonProcessingException {
        var steps = new Kept<>(new NextSteps(Samples.TODAY, WorkReadiness.WORKING, Set.of(step)), 2);
        var id = Samples.JOURNEY.referralId();

        var forBoth = JSON.writeValueAsString(ClosingSaid.Kinds.of(id, steps));

        Contract.check(ClosingSaid.Kinds.TYPE, forBoth);
        Contract.check(ClosingSaid.Steps.TYPE, JSON.writeValueAsString(ClosingSaid.Steps.of(id, steps)));
        assertThat(forBoth).contains(step.kind().name()).doesNotContain("\"" + step + "\"", "WORKING");
    }

    @ParameterizedTest
    @EnumSource(Feedback.Occasion.class)
    void feedback_fits_its_contract_with_and_without_marks(Feedback.Occasion occasion) throws JsonProcessingException {
        var came = new Feedback(
                occasion,
                Samples.TODAY,
                Feedback.FORM,
                "practitioner-1",
                Optional.empty(),
                Optional.of(new Feedback.Overall(5, Feedback.Met.IN_PART)),
                Map.of("PAIN_MANAGEMENT", 4));
        var never = new Feedback(
                occasion,
                Samples.TODAY,
                Feedback.FORM,
                "practitioner-1",
                Optional.of(Reason.FORGOT),
                Optional.empty(),
                Map.of());

        for (var feedback : Set.of(came, never)) {
            var said = JSON.writeValueAsString(ClosingSaid.Given.of(file(), new Kept<>(feedback, 1)));
            Contract.check(ClosingSaid.Given.TYPE, said);
            assertThat(said).doesNotContain("practitioner-1");
        }
    }

    private static CaseFile file() {
        var course = Evolution.courseOf(Samples.after(Samples.weekly(6), AttendanceCode.ON_TIME));
        return new CaseFile(
                Samples.JOURNEY, Optional.empty(), Optional.of(Samples.ACCEPTED), course, true, Optional.empty());
    }
}
