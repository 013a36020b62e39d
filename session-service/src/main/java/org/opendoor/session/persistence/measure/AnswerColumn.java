package org.opendoor.session.persistence.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.session.domain.measure.Answer;
import org.opendoor.session.domain.measure.Measure;

/** Answers as one text on their way to and from a statement: {@code PAIN=4,PHQ_9=}, where nothing behind = is declined. */
final class AnswerColumn {

    private AnswerColumn() {}

    static String of(Map<Measure, Answer> answers) {
        return answers.entrySet().stream()
                .map(told -> told.getKey() + "=" + total(told.getValue()))
                .collect(Collectors.joining(","));
    }

    static Map<Measure, Answer> read(String column) {
        var answers = new EnumMap<Measure, Answer>(Measure.class);
        Stream.of(column.split(",", -1))
                .map(pair -> pair.split("=", -1))
                .forEach(pair -> answers.put(
                        Measure.valueOf(pair[0]), pair[1].isEmpty() ? new Answer.Declined() : answer(pair[1])));
        return answers;
    }

    private static Answer answer(String total) {
        return new Answer.Total(Integer.parseInt(total));
    }

    private static String total(Answer answer) {
        return switch (answer) {
            case Answer.Total(var value) -> Integer.toString(value);
            case Answer.Declined _ -> "";
        };
    }
}
