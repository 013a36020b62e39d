package org.opendoor.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.kit.testing.StateTable.Cell;

class StateTableTest {
    private static final String MARK = "<!-- table: run by a test -->";
    private static final String HEADER = "| command | Shut |  Open |";
    private static final String RULE = "|---|---|---|";

    sealed interface Door {
        record Shut() implements Door {}

        sealed interface Passable extends Door {
            record Open() implements Passable {}

            record Ajar() implements Passable {}
        }
    }

    @Test
    void the_cells_are_those_under_the_mark_without_blanks_around_them() {
        var table = table(
                "| sign | meaning |", MARK, HEADER, RULE, "| Push  | → Opened|   =  |  ", "", "| other | table |");

        assertThat(table.states()).containsExactly("Shut", "Open");
        assertThat(table.commands()).containsExactly("Push");
        assertThat(table.cells()).containsExactly(new Cell("Shut", "Push", "→ Opened"), new Cell("Open", "Push", "="));
    }

    @Test
    void a_heading_is_a_mark_too_and_words_may_stand_before_the_table() {
        var page = List.of("# Doors", "## Pushed", "Gently.", "", HEADER, RULE, "| Push | → Opened | = |");

        assertThat(StateTable.of(page, "## Pushed").cells()).hasSize(2);
        assertThatThrownBy(() -> StateTable.of(page, "# Doors")).isInstanceOf(AssertionError.class);
    }

    @Test
    void states_down_the_side_are_turned_to_the_top() {
        var table = table(MARK, "| state | Push |", "|---|---|", "| Shut | → Opened |", "| Open | = |");

        assertThat(table.turned().cells())
                .containsExactly(new Cell("Shut", "Push", "→ Opened"), new Cell("Open", "Push", "="));
    }

    @Test
    void a_page_without_a_table_is_told() {
        assertThatThrownBy(() -> table("# Doors", HEADER, RULE, "| Push | → Opened | = |"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("there is no table under <!-- table");
        assertThatThrownBy(() -> table(MARK, HEADER, RULE)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> StateTable.read("nothing.md"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nothing.md");
    }

    @Test
    void a_row_with_a_cell_too_few_or_too_many_is_told() {
        assertThatThrownBy(() -> table(MARK, HEADER, RULE, "| Push | = |")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> table(MARK, HEADER, RULE, "| Push | = | = | = |"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_decision_is_told_in_the_signs_of_the_pages() {
        assertThat(StateTable.describe(Decision.accept(new Door.Shut(), new Door.Passable.Open())))
                .isEqualTo("→ Shut, Open");
        assertThat(StateTable.describe(Decision.alreadyDone())).isEqualTo("=");
        assertThat(StateTable.describe(Decision.refuse("DOOR_LOCKED"))).isEqualTo("✘ DOOR_LOCKED");
    }

    @Test
    void samples_are_found_by_name_and_leaves_at_every_depth() {
        var samples = List.of(new Door.Shut(), new Door.Passable.Open());

        assertThat(StateTable.named(samples, "Open")).isEqualTo(new Door.Passable.Open());
        assertThatThrownBy(() -> StateTable.named(samples, "Ajar"))
                .hasMessage("one sample of Ajar is needed, there are 0");
        assertThatThrownBy(() -> StateTable.named(List.of(new Door.Shut(), new Door.Shut()), "Shut"))
                .hasMessageEndingWith("there are 2");
        assertThat(StateTable.leavesOf(Door.class)).containsExactlyInAnyOrder("Shut", "Open", "Ajar");
    }

    private static StateTable table(String... page) {
        return StateTable.of(List.of(page), "<!-- table");
    }
}
