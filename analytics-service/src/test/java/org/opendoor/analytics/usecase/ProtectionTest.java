package org.opendoor.analytics.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.disclosure.Bead;
import org.opendoor.analytics.disclosure.Cell;
import org.opendoor.analytics.disclosure.Dimension;
import org.opendoor.analytics.disclosure.Figures;
import org.opendoor.analytics.disclosure.Frame;
import org.opendoor.analytics.disclosure.Necklace;
import org.opendoor.analytics.disclosure.Slot;
import org.opendoor.analytics.disclosure.Tally;

class ProtectionTest {
    private static final Necklace BY_ROUTE = Necklace.of(Bead.one(Dimension.ROUTE));

    private final Protection protection = new Protection();

    @Test
    void the_same_counts_are_worked_out_once() {
        assertThat(told(40)).isSameAs(told(40));
    }

    @Test
    void other_counts_are_worked_out_anew() {
        assertThat(told(40).at(Slot.TOTAL)).isEqualTo(new Cell.Value(40));
        assertThat(told(45).at(Slot.TOTAL)).isEqualTo(new Cell.Value(45));
    }

    @Test
    void the_same_counts_in_tables_with_another_row_are_worked_out_anew() {
        assertThat(told(40, Set.of("ADVISER"))).isNotEqualTo(told(40, Set.of("ADVISER", "CUSTOMER")));
    }

    @Test
    void what_nobody_has_asked_for_of_late_is_not_kept() {
        var first = told(5);
        for (int people = 6; people < 6 + Protection.MOST_KEPT; people++) {
            told(people);
        }

        assertThat(told(5)).isEqualTo(first).isNotSameAs(first);
    }

    private Figures told(int people) {
        return told(people, Set.of("ADVISER"));
    }

    private Figures told(int people, Set<String> routes) {
        var tally = Tally.of(Map.of(Map.of(Dimension.ROUTE, "ADVISER"), people), BY_ROUTE);
        return protection.of(tally, BY_ROUTE, new Frame(Map.of(Dimension.ROUTE, routes), Map.of()));
    }
}
