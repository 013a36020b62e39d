package org.opendoor.referral.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.domain.eligibility.Facts.fact;
import static org.opendoor.referral.domain.eligibility.Facts.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.referral.domain.eligibility.EligibilityRules.Teller;

/** Reads the table of docs/states/eligibility.md and tries every cell. */
class EligibilityTableTest {

    private static final Path PAGE = Path.of("../docs/states/eligibility.md");
    private static final Map<String, Eligibility> KNOWN = Map.of(
            "nothing of that day", Eligibility.NONE.with(fact(EligibilityKind.STARTED_WORK, TODAY.minusDays(1))),
            "the same", new Eligibility(List.of(work(TODAY, 16), fact(EligibilityKind.TO_JSA, TODAY))),
            "the same kind and day, other particulars",
                    new Eligibility(List.of(work(TODAY, 30), fact(EligibilityKind.TO_JSA, TODAY))));

    static Stream<Arguments> cells() {
        var rows = rows();
        var header = rows.getFirst();
        return rows.subList(1, rows.size()).stream()
                .flatMap(row -> Stream.iterate(1, n -> n + 1)
                        .limit(header.size() - 1L)
                        .map(n -> Arguments.of(row.getFirst(), header.get(n), row.get(n))));
    }

    @ParameterizedTest(name = "{0} × {1} → {2}")
    @MethodSource("cells")
    void every_cell_is_as_the_page_says(String known, String told, String expected) {
        var parts = told.split(" by ", 2);
        var change = change(parts[0]);

        var decision = EligibilityRules.decide(KNOWN.get(known), change, Teller.valueOf(parts[1]), TODAY);

        assertThat(inWords(decision)).isEqualTo(expected);
    }

    @Test
    void the_page_has_every_teller_and_every_state() {
        var cells = cells().toList();

        assertThat(cells.stream().map(cell -> cell.get()[0]).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
        for (Teller teller : Teller.values()) {
            assertThat(cells).anyMatch(cell -> cell.get()[1].toString().endsWith(teller.name()));
        }
    }

    private static EligibilityChange change(String told) {
        return switch (told) {
            case "work" -> work(TODAY, 16);
            case "claim" -> fact(EligibilityKind.TO_JSA, TODAY);
            case "work too far ahead" -> work(TODAY.plusYears(1).plusDays(1), 16);
            default -> throw new AssertionError(told);
        };
    }

    private static String inWords(Decision<EligibilityChange, EligibilityRefusal> decision) {
        return switch (decision) {
            case Decision.Accepted<EligibilityChange, EligibilityRefusal> _ -> "known";
            case Decision.AlreadyDone<EligibilityChange, EligibilityRefusal> _ -> "=";
            case Decision.Refused<EligibilityChange, EligibilityRefusal>(var why) -> "✘ " + why;
        };
    }

    private static List<List<String>> rows() {
        try {
            return Files.readAllLines(PAGE).stream()
                    .dropWhile(line -> !line.startsWith("<!-- table:"))
                    .skip(1)
                    .takeWhile(line -> line.startsWith("|"))
                    .filter(line -> !line.startsWith("|---"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
