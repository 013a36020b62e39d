package org.opendoor.session.messaging.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendoor.session.domain.measure.Answer;
import org.opendoor.session.domain.measure.Measure;
import org.opendoor.session.domain.measure.Occasion;
import org.opendoor.session.usecase.measure.Measurements.Taken;

/**
 * care.measured: totals, and what was declined. That somebody may harm themselves is no figure; it is said to nobody but
 * those who act on it.
 *
 * @param revision from 1; a correction replaces, never adds
 */
record MeasuredSaid(
        UUID referralId,
        UUID measurementId,
        Occasion occasion,
        LocalDate askedOn,
        long revision,
        List<AnswerSaid> answers) {

    static final String TYPE = "opendoor.care.measured.v1";

    /** {@code total} is left out where it was declined. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerSaid(Measure measure, Integer total, boolean declined) {
        static AnswerSaid of(Map.Entry<Measure, Answer> told) {
            return switch (told.getValue()) {
                case Answer.Total(var value) -> new AnswerSaid(told.getKey(), value, false);
                case Answer.Declined _ -> new AnswerSaid(told.getKey(), null, true);
            };
        }
    }

    static MeasuredSaid of(UUID referralId, Taken taken) {
        var told = taken.measurement();
        return new MeasuredSaid(
                referralId,
                taken.id(),
                told.occasion(),
                told.askedOn(),
                taken.version(),
                told.answers().entrySet().stream().map(AnswerSaid::of).toList());
    }
}
