package org.opendoor.referral.rest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.directory.DeliveryModel;

class CellsTest {

    @Test
    void a_blank_cell_is_nothing_and_no_fault() {
        var cells = new Cells(Map.of("a", "  "));

        assertThat(cells.text("a")).isNull();
        assertThat(cells.yesNo("a")).isNull();
        assertThat(cells.number("b")).isNull();
        assertThat(cells.list("a")).isEmpty();
        assertThat(cells.list("a", "DATE", "dates", Cells::date)).isEmpty();
        assertThat(cells.faults()).isEmpty();
    }

    @Test
    void a_cell_is_read_as_what_its_column_holds() {
        var cells = new Cells(Map.of(
                "text", " +44 191 498 0101 ",
                "yes", "true",
                "word", "GROUP",
                "number", "-1.5721",
                "list", "DH; SR8 ;;NE",
                "dates", "2026-11-23;2026-11-24"));

        assertThat(cells.text("text")).isEqualTo("+44 191 498 0101");
        assertThat(cells.yesNo("yes")).isTrue();
        assertThat(cells.word("word", DeliveryModel.class)).isEqualTo(DeliveryModel.GROUP);
        assertThat(cells.number("number")).isEqualTo(-1.5721);
        assertThat(cells.list("list")).containsExactly("DH", "SR8", "NE");
        assertThat(cells.list("dates", "DATE", "dates", Cells::date)).hasSize(2);
        assertThat(cells.faults()).isEmpty();
    }

    @Test
    void all_that_cannot_be_read_is_noted_by_its_column() {
        var cells = new Cells(Map.of(
                "yes", "TRUE",
                "word", "group",
                "number", "NaN",
                "dates", "2026-11-23;2026-02-30"));
        cells.yesNo("yes");
        cells.word("word", DeliveryModel.class);
        cells.number("number");

        assertThat(cells.list("dates", "DATE", "dates", Cells::date)).isEqualTo(List.of());
        assertThat(cells.faults())
                .extracting(fault -> fault.column() + " " + fault.code())
                .containsExactly("yes NOT_ONE_OF", "word NOT_ONE_OF", "number NUMBER", "dates DATE");
    }
}
