package org.opendoor.session.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.kit.testing.StateTable.describe;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.kit.testing.StateTable;
import org.opendoor.kit.testing.StateTable.Cell;

/** Runs the table of docs/states/consent.md: every state against every command. */
class ConsentTableTest {

    private static final StateTable TABLE = StateTable.read("consent.md");

    private static final Map<String, Consent> STATES = Map.of(
            "NeverGiven", new Consent.NeverGiven(),
            "Given", new Consent.Given(Purpose.ADJUSTMENTS_AT_WORK),
            "Withdrawn", new Consent.Withdrawn());

    private static final Map<String, ConsentCommand> COMMANDS = Map.of(
            "Give", new ConsentCommand.Give(Purpose.ADJUSTMENTS_AT_WORK),
            "Give for another purpose", new ConsentCommand.Give(Purpose.CHOOSING_SUPPORT),
            "Withdraw", new ConsentCommand.Withdraw());

    static Stream<Cell> cells() {
        return TABLE.cells();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void each_cell_of_the_page_is_what_the_rules_answer(Cell cell) {
        var decision = ConsentRules.decide(STATES.get(cell.state()), COMMANDS.get(cell.command()));

        assertThat(describe(decision)).isEqualTo(cell.answer());
    }

    @Test
    void the_page_leaves_out_no_state_and_no_command() {
        assertThat(TABLE.states()).containsExactlyInAnyOrderElementsOf(STATES.keySet());
        assertThat(TABLE.commands()).containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(cells()).hasSize(STATES.size() * COMMANDS.size());
        assertThat(STATES.values().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(Consent.class.getPermittedSubclasses());
        assertThat(COMMANDS.values().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(ConsentCommand.class.getPermittedSubclasses());
    }

    @Test
    void whoever_takes_it_back_and_gives_it_again_gives_it_for_what_they_say_then() {
        var again = ConsentRules.decide(new Consent.Withdrawn(), COMMANDS.get("Give for another purpose"));

        assertThat(again).isEqualTo(Decision.accept(new Consent.Given(Purpose.CHOOSING_SUPPORT)));
    }
}
