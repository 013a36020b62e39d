package org.opendoor.followup.domain.nextstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.followup.domain.OptionOffered;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;

/** Reads docs/next-steps.md and runs every cell of it. */
class NextStepTableTest {
    private static final StateTable CATALOGUE = table("<!-- catalogue");
    private static final StateTable REQUIREMENTS = table("<!-- requirements");
    private static final StateTable READINESS = table("<!-- readiness");
    private static final StateTable PEOPLE = table("<!-- people");

    static Stream<Cell> readiness() {
        return READINESS.cells();
    }

    static Stream<List<String>> requirements() {
        return REQUIREMENTS.rows().stream();
    }

    static Stream<List<String>> people() {
        return PEOPLE.rows().stream();
    }

    @Test
    void the_page_holds_the_catalogue_as_it_is() {
        assertThat(CATALOGUE.rows())
                .containsExactlyElementsOf(Arrays.stream(NextStep.values())
                        .map(step -> List.of(
                                step.name(),
                                step.kind().name(),
                                step.requirements().stream().map(Enum::name).collect(Collectors.joining(", "))))
                        .toList());
    }

    @Test
    void every_kind_that_is_announced_has_a_step_and_every_requirement_is_needed() {
        assertThat(Arrays.stream(NextStep.values()).map(NextStep::kind)).containsAll(List.of(OptionOffered.values()));
        assertThat(Arrays.stream(NextStep.values()).flatMap(step -> step.requirements().stream()))
                .containsAll(List.of(Requirement.values()));
        assertThat(REQUIREMENTS.commands())
                .containsExactlyElementsOf(
                        Arrays.stream(Requirement.values()).map(Enum::name).toList());
        assertThat(READINESS.commands())
                .containsExactlyElementsOf(
                        Arrays.stream(NextStep.values()).map(Enum::name).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requirements")
    void a_requirement_is_so_not_so_or_open_as_the_page_says(List<String> row) {
        var requirement = Requirement.valueOf(row.getFirst());
        assertThat(Said.cases(row.get(1)).map(requirement::in)).containsOnly(Known.YES);
        assertThat(Said.cases(row.get(2)).map(requirement::in)).containsOnly(Known.NO);
        assertThat(requirement.in(Said.facts("nothing known"))).isEqualTo(Known.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readiness")
    void how_near_to_work_somebody_feels_decides_as_the_page_says(Cell cell) {
        var advice = NextStep.valueOf(cell.command()).advice(Said.facts(cell.state()));
        assertThat(inShort(advice)).isEqualTo(cell.answer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void people_are_advised_in_the_words_of_the_page(List<String> row) {
        var advice = NextStep.valueOf(row.get(1)).advice(Said.facts(row.getFirst()));
        assertThat(advice.explanation()).isEqualTo(row.get(2));
    }

    private static String inShort(Advice advice) {
        var names = advice.requirements().stream().map(Enum::name).collect(Collectors.joining(", "));
        return switch (advice) {
            case Advice.Offer _ -> "offer";
            case Advice.NotNow _ -> "not now: " + names;
            case Advice.AskFirst _ -> "ask: " + names;
        };
    }

    private static StateTable table(String mark) {
        return StateTable.read("../next-steps.md", mark);
    }
}
