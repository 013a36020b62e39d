package org.opendoor.session.rest.measure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.measure.Answer;
import org.opendoor.session.domain.measure.Measure;

/**
 * One answer: either a total or that the person would rather not say.
 *
 * @param total within the measure's bounds; null where declined
 * @param declined true where asked and not answered; null beside a total
 */
public record AnswerRequest(
        @NotNull Measure measure, @Min(0) @Max(27) Integer total, Boolean declined) {

    /**
     * What was answered, each measure once.
     *
     * @param pointer where in the request the answers are
     * @throws Refused INVALID_REQUEST with a pointer to each answer that is none
     */
    public static Map<Measure, Answer> answers(List<AnswerRequest> told, String pointer) {
        var answers = new EnumMap<Measure, Answer>(Measure.class);
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < told.size(); i++) {
            var answer = told.get(i);
            var place = pointer + "/" + i;
            if (answers.containsKey(answer.measure())) {
                errors.add(new FieldError(place + "/measure", "UNIQUE", "each measure once"));
            } else if (answer.isDeclined() == (answer.total() != null)) {
                errors.add(new FieldError(place + "/total", "ONE_OF", "either total or declined"));
            } else if (!answer.isDeclined() && !answer.measure().has(answer.total())) {
                errors.add(new FieldError(place + "/total", "RANGE", bounds(answer.measure())));
            } else {
                answers.put(answer.measure(), answer.answer());
            }
        }
        if (!errors.isEmpty()) {
            throw new Refused(KitCode.INVALID_REQUEST, null, errors);
        }
        return answers;
    }

    private boolean isDeclined() {
        return Boolean.TRUE.equals(declined);
    }

    private Answer answer() {
        return isDeclined() ? new Answer.Declined() : new Answer.Total(total);
    }

    private static String bounds(Measure measure) {
        return measure.least() + " to " + measure.most();
    }
}
