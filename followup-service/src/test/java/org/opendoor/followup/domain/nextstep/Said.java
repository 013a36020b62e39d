package org.opendoor.followup.domain.nextstep;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendoor.followup.domain.WorkReadiness;
import org.opendoor.followup.domain.WorkStatus;

/** Facts as docs/next-steps.md writes them: {@code PART_TIME, pay 15000, no hasDebts}. */
final class Said {
    private static final List<String> READINESS =
            Arrays.stream(WorkReadiness.values()).map(Enum::name).toList();
    private static final List<String> WORK =
            Arrays.stream(WorkStatus.Kind.values()).map(Enum::name).toList();

    private Optional<WorkReadiness> readiness = Optional.empty();
    private Optional<WorkStatus.Kind> work = Optional.empty();
    private Optional<Integer> hours = Optional.empty();
    private Optional<Integer> pay = Optional.empty();
    private final EnumMap<Question, Boolean> told = new EnumMap<>(Question.class);

    private Said() {}

    /** The cases of a cell. */
    static Stream<Facts> cases(String cell) {
        return Arrays.stream(cell.split(";")).map(Said::facts);
    }

    static Facts facts(String words) {
        var said = new Said();
        Arrays.stream(words.split(",")).map(String::strip).forEach(said::take);
        return new Facts(said.readiness, said.work.map(kind -> new WorkStatus(kind, said.hours, said.pay)), said.told);
    }

    private void take(String word) {
        if (READINESS.contains(word)) {
            readiness = Optional.of(WorkReadiness.valueOf(word));
        } else if (WORK.contains(word)) {
            work = Optional.of(WorkStatus.Kind.valueOf(word));
        } else if (word.startsWith("hours ")) {
            hours = Optional.of(Integer.valueOf(word.substring(6)));
        } else if (word.startsWith("pay ")) {
            pay = Optional.of(Integer.valueOf(word.substring(4)));
        } else if (!word.equals("nothing known")) {
            told.put(question(word.replace("no ", "")), !word.startsWith("no "));
        }
    }

    /** A question by its name on the wire. */
    private static Question question(String name) {
        return Question.valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }
}
