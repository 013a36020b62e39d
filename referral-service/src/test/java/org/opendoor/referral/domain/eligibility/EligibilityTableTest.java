package org.opendoor.referral.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.testing.StateTable.describe;
import static org.opendoor.referral.domain.Examples.TODAY;
import static org.opendoor.referral.domain.eligibility.Facts.fact;
import static org.opendoor.referral.domain.eligibility.Facts.work;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;
import org.opendoor.referral.domain.eligibility.EligibilityRules.Teller;

/** Reads the table of docs/states/eligibility.md and tries every cell. */
class EligibilityTableTest {

    private static final StateTable TABLE = StateTable.read("eligibility.md").turned();
    private static final Map<String, Eligibility> KNOWN = Map.of(
            "nothing of that day", Eligibility.NONE.with(fact(EligibilityKind.STARTED_WORK, TODAY.minusDays(1))),
            "the same", new Eligibility(List.of(work(TODAY, 16), fact(EligibilityKind.TO_JSA, TODAY))),
            "the same kind and day, other particulars",
                    new Eligibility(List.of(work(TODAY, 30), fact(EligibilityKind.TO_JSA, TODAY))));

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void every_cell_is_as_the_page_says(Cell cell) {
        var parts = cell.command().split(" by ", 2);
        var change = change(parts[0]);

        var decision = EligibilityRules.decide(KNOWN.get(cell.state()), change, Teller.valueOf(parts[1]), TODAY);

        assertThat(decision instanceof Decision.Accepted ? "known" : describe(decision))
                .isEqualTo(cell.answer());
    }

    @Test
    void the_page_has_every_teller_and_every_state() {
        assertThat(TABLE.states()).containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
        for (Teller teller : Teller.values()) {
            assertThat(TABLE.commands()).anyMatch(told -> told.endsWith(teller.name()));
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
}
