package org.opendoor.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opendoor.analytics.disclosure.Months.district;
import static org.opendoor.analytics.disclosure.Months.month;
import static org.opendoor.analytics.disclosure.Months.provider;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendoor.analytics.disclosure.Cell.Value;

/** The attacks somebody with the published tables and some patience would try, each by name. */
class SmallNumbersTest {

    @Test
    void numbers_that_are_large_everywhere_are_all_told() {
        var told = month().district("NORTH", "P1")
                .district("SOUTH", "P2")
                .people(8, "NORTH", "P1")
                .people(21, "SOUTH", "P2")
                .told();

        assertThat(told.at(district("NORTH"))).isEqualTo(new Value(10));
        assertThat(told.at(district("SOUTH"))).isEqualTo(new Value(20));
        assertThat(told.at(Slot.TOTAL)).isEqualTo(new Value(30));
        assertThat(told.cells().values()).doesNotContain(Cell.HIDDEN);
    }

    @Test
    void eight_are_told_as_ten_and_three_are_hidden() {
        assertThat(month().district("NORTH", "P1")
                        .people(8, "NORTH", "P1")
                        .told()
                        .at(district("NORTH")))
                .isEqualTo(new Value(10));
        assertThat(month().district("NORTH", "P1")
                        .people(3, "NORTH", "P1")
                        .told()
                        .at(district("NORTH")))
                .isEqualTo(Cell.HIDDEN);
    }

    @Test
    void a_district_without_anybody_looks_like_one_with_four() {
        var nobody = month().district("NORTH", "P1").district("SOUTH", "P1").people(40, "NORTH", "P1");
        var four = month().district("NORTH", "P1")
                .district("SOUTH", "P1")
                .people(38, "NORTH", "P1")
                .people(4, "SOUTH", "P1");

        assertThat(nobody.told()).isEqualTo(four.told());
    }

    @Test
    void total_minus_the_told_districts_does_not_give_the_hidden_one() {
        // Rounded total 15 (13 to 17) less rounded NORTH 10 (8 to 12) would leave at least one person for SOUTH.
        var told = month().district("NORTH", "P1")
                .district("SOUTH", "P1")
                .people(12, "NORTH", "P1")
                .people(3, "SOUTH", "P1")
                .told();

        assertThat(told.at(district("SOUTH"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(district("NORTH"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(Slot.TOTAL)).isEqualTo(new Value(15));
    }

    @Test
    void one_table_does_not_give_away_what_another_hides() {
        // By district nothing but the routes' sum bounds the total; 15 by route less 10 by district would leave SOUTH
        // one.
        var told = month().district("NORTH", "P1")
                .district("SOUTH", "P1")
                .routes("ADVISER", "CUSTOMER")
                .people(12, "NORTH", "P1")
                .people(3, "SOUTH", "P1")
                .told();

        assertThat(told.at(district("NORTH"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(Months.slot(Dimension.ROUTE, "CUSTOMER"))).isEqualTo(Cell.HIDDEN);
    }

    @Test
    void whoever_knows_which_providers_work_in_a_district_cannot_add_them_up() {
        // NORTH is P1 and P2 only: 15 less P1's 10 would leave P2 at least one, however large SOUTH makes the total.
        var told = month().district("NORTH", "P1", "P2")
                .district("SOUTH", "P3", "P4")
                .people(12, "NORTH", "P1")
                .people(3, "NORTH", "P2")
                .people(500, "SOUTH", "P3")
                .people(500, "SOUTH", "P4")
                .told();

        assertThat(told.at(provider("P2"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(district("NORTH"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(provider("P1"))).isEqualTo(new Value(10));
        assertThat(told.at(provider("P3"))).isEqualTo(new Value(500));
    }

    @Test
    void no_more_is_hidden_than_the_hidden_needs() {
        // With an empty district beside two large ones the slack of rounding protects it already.
        var told = month().district("EAST", "P1")
                .district("NORTH", "P1")
                .district("SOUTH", "P1")
                .people(20, "NORTH", "P1")
                .people(20, "SOUTH", "P1")
                .told();

        assertThat(told.at(district("EAST"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(district("NORTH"))).isEqualTo(new Value(20));
        assertThat(told.at(Slot.TOTAL)).isEqualTo(new Value(40));
    }

    @Test
    void one_total_is_given_up_rather_than_a_number_in_each_table() {
        // Five (5 to 7) in all, and five in one district: nobody else could be four. Without the total anybody could.
        var told = month().district("NORTH", "P1")
                .district("SOUTH", "P2")
                .routes("ADVISER", "CUSTOMER")
                .kinds("MANDATORY", "VOLUNTARY")
                .people(5, "NORTH", "P1")
                .told();

        assertThat(told.at(Slot.TOTAL)).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(district("NORTH"))).isEqualTo(new Value(5));
        assertThat(told.at(provider("P1"))).isEqualTo(new Value(5));
    }

    @Test
    void a_month_with_nobody_tells_nothing_at_all() {
        var told = month().district("NORTH", "P1").district("SOUTH", "P2").told();

        assertThat(told.cells().values()).containsOnly(Cell.HIDDEN);
    }

    @Test
    void a_few_people_everywhere_do_not_stand_in_the_total_either() {
        // Two hidden districts of at most four each cannot make a total of eight: both would have to be four.
        var told = month().district("NORTH", "P1")
                .district("SOUTH", "P1")
                .people(4, "NORTH", "P1")
                .people(4, "SOUTH", "P1")
                .told();

        assertThat(told.at(district("NORTH"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(Slot.TOTAL)).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(provider("P1"))).isEqualTo(Cell.HIDDEN);
    }

    @Test
    void before_anybody_was_ever_heard_of_nothing_is_told() {
        assertThat(month().told().cells().values()).containsOnly(Cell.HIDDEN);
    }

    @Test
    void every_row_of_the_frame_has_a_cell_in_every_month() {
        var some = month().district("NORTH", "P1")
                .district("SOUTH", "P2")
                .routes("ADVISER", "CUSTOMER")
                .people(9, "NORTH", "P1");

        for (Breakdown by : Months.NECKLACE.breakdowns()) {
            some.frame()
                    .slots(by)
                    .forEach(slot -> assertThat(some.told().at(slot)).isNotNull());
        }
    }

    @Test
    void a_frame_makes_room_for_somebody_who_came_while_it_was_read() {
        var late = month().district("NORTH", "P1").people(9, "SOUTH", "P9");
        var frame = late.frame().widenedFor(List.of(late.tally()));

        assertThat(frame.slots(Breakdown.by(Dimension.DISTRICT))).containsExactly(district("NORTH"), district("SOUTH"));
        assertThat(SmallNumbers.protect(late.tally(), Months.NECKLACE, frame).at(district("SOUTH")))
                .isEqualTo(new Value(10));
        assertThat(late.frame().slots(Breakdown.by(Dimension.DISTRICT))).containsExactly(district("NORTH"));
    }

    @Test
    void a_row_less_the_told_cells_of_its_cross_table_does_not_give_the_hidden_one() {
        // One-way minus two-way: 15 in NORTH less the 10 that P1 has there would leave P2 at least one.
        var told = month().district("NORTH", "P1", "P2")
                .district("SOUTH", "P1", "P2")
                .people(12, "NORTH", "P1")
                .people(3, "NORTH", "P2")
                .people(200, "SOUTH", "P1")
                .people(200, "SOUTH", "P2")
                .told();

        assertThat(told.at(crossed("NORTH", "P2"))).isEqualTo(Cell.HIDDEN);
        assertThat(Set.of(told.at(district("NORTH")), told.at(crossed("NORTH", "P1"))))
                .contains(Cell.HIDDEN);
        assertThat(told.at(crossed("SOUTH", "P1"))).isEqualTo(new Value(200));
    }

    @Test
    void filters_that_meet_in_one_cell_do_not_give_it_away_from_both_sides() {
        // The only small cell of a table of two by two is hemmed in by its row, its column and what is left of them.
        var told = month().district("NORTH", "P1", "P2")
                .district("SOUTH", "P1", "P2")
                .people(30, "NORTH", "P1")
                .people(2, "NORTH", "P2")
                .people(40, "SOUTH", "P1")
                .people(50, "SOUTH", "P2")
                .told();

        assertThat(told.at(crossed("NORTH", "P2"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.cells().values().stream().filter(Cell.HIDDEN::equals)).hasSize(1);
    }

    @Test
    void where_only_one_provider_works_in_a_district_its_row_is_no_way_round_the_cross_table() {
        // NORTH is P1 alone, so the row, the cell and the provider are one number, of three people. So are SOUTH's, and
        // they go with it: 85 in all less 80 would leave NORTH at least one.
        var told = month().district("NORTH", "P1")
                .district("SOUTH", "P2")
                .people(3, "NORTH", "P1")
                .people(80, "SOUTH", "P2")
                .told();

        assertThat(told.at(district("NORTH"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(provider("P1"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(crossed("NORTH", "P1"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(district("SOUTH"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(provider("P2"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(crossed("SOUTH", "P2"))).isEqualTo(Cell.HIDDEN);
        assertThat(told.at(Slot.TOTAL)).isEqualTo(new Value(85));
    }

    @Test
    void tables_that_do_not_speak_of_the_same_people_are_not_told_at_all() {
        var tally = month().district("NORTH", "P1").people(9, "NORTH", "P1").tally();
        var frame = month().district("NORTH", "P1").frame();
        var more = new HashMap<>(tally.people());
        more.put(district("NORTH"), 10);
        var less = new HashMap<>(tally.people());
        less.remove(crossed("NORTH", "P1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallNumbers.protect(new Tally(more), Months.NECKLACE, frame));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallNumbers.protect(new Tally(less), Months.NECKLACE, frame));
    }

    @Test
    void somebody_for_whom_no_table_has_a_row_is_not_left_out_in_silence() {
        var tally = month().people(9, "SOUTH", "P9").tally();
        var frame = month().district("NORTH", "P1").frame();

        assertThatIllegalArgumentException().isThrownBy(() -> SmallNumbers.protect(tally, Months.NECKLACE, frame));
    }

    private static Slot crossed(String district, String provider) {
        return new Slot(Breakdown.by(Dimension.DISTRICT, Dimension.PROVIDER), List.of(district, provider));
    }
}
