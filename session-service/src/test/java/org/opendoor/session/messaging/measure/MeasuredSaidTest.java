package org.opendoor.session.messaging.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.kit.testing.Contract;
import org.opendoor.session.domain.Samples;
import org.opendoor.session.domain.measure.Answer;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.domain.measure.Measurement;
import org.opendoor.session.domain.measure.Occasion;
import org.opendoor.session.usecase.measure.Measurements.Taken;

class MeasuredSaidTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void what_is_said_fits_its_contract_whatever_was_asked_and_when(Occasion occasion) throws JsonProcessingException {
        Contract.check(MeasuredSaid.TYPE, said(occasion, Measure::most));
        Contract.check(MeasuredSaid.TYPE, said(occasion, Measure::least));
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void declined_carries_no_total_and_the_flag_is_said_to_nobody(Measure measure) throws JsonProcessingException {
        var taken = new Taken(
                Samples.NEW_ID,
                new Measurement(Occasion.START, Samples.TODAY, Map.of(measure, new Answer.Declined()), true),
                3);

        var said = JSON.writeValueAsString(MeasuredSaid.of(Samples.JOURNEY.referralId(), taken));

        Contract.check(MeasuredSaid.TYPE, said);
        assertThat(said).doesNotContain("total").doesNotContainIgnoringCase("harm");
    }

    private static String said(Occasion occasion, java.util.function.ToIntFunction<Measure> total)
            throws JsonProcessingException {
        Map<Measure, Answer> answers = Arrays.stream(Measure.values())
                .collect(Collectors.toMap(measure -> measure, measure -> new Answer.Total(total.applyAsInt(measure))));
        var taken = new Taken(Samples.NEW_ID, new Measurement(occasion, Samples.TODAY, answers, false), 1);
        return JSON.writeValueAsString(MeasuredSaid.of(Samples.JOURNEY.referralId(), taken));
    }
}
