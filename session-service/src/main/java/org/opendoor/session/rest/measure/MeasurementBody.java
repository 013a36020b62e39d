package org.opendoor.session.rest.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendoor.session.domain.measure.Answer;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.domain.measure.Occasion;
import org.opendoor.session.usecase.measure.Measurements.Taken;

/** What somebody answered on one day, as it stands. */
public record MeasurementBody(
        UUID measurementId, Occasion occasion, LocalDate askedOn, List<AnswerBody> answers, boolean selfHarmFlag) {

    /** {@code total} is null where it was declined. */
    public record AnswerBody(Measure measure, Integer total, boolean declined) {
        static AnswerBody of(Map.Entry<Measure, Answer> told) {
            return switch (told.getValue()) {
                case Answer.Total(var value) -> new AnswerBody(told.getKey(), value, false);
                case Answer.Declined _ -> new AnswerBody(told.getKey(), null, true);
            };
        }
    }

    static MeasurementBody of(Taken taken) {
        var told = taken.measurement();
        return new MeasurementBody(
                taken.id(),
                told.occasion(),
                told.askedOn(),
                told.answers().entrySet().stream().map(AnswerBody::of).toList(),
                told.selfHarm());
    }
}
