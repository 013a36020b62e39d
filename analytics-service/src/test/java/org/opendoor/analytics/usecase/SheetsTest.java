package org.opendoor.analytics.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendoor.analytics.disclosure.Breakdown;
import org.opendoor.analytics.projection.Measure;

class SheetsTest {

    @ParameterizedTest
    @EnumSource(Measure.class)
    void every_measure_is_a_sheet_by_itself_in_all_its_tables_and_is_defined_in_words(Measure measure) {
        var sheet = Sheets.all().stream()
                .filter(each -> each.shares().isEmpty())
                .filter(each -> each.measures().equals(List.of(measure)))
                .filter(each -> each.percentiles().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(sheet.breakdowns()).isEqualTo(measure.necklace().breakdowns());
        assertThat(sheet.definition()).startsWith("People ").endsWith(".");
    }

    @Test
    void no_two_sheets_have_one_name() {
        assertThat(Sheets.all()).extracting(Sheet::name).doesNotHaveDuplicates();
    }

    @Test
    void a_sheet_offers_only_what_each_of_its_measures_has() {
        assertThat(Sheets.all()).allSatisfy(sheet -> {
            assertThat(sheet.breakdowns()).contains(Breakdown.WHOLE);
            sheet.measures()
                    .forEach(measure ->
                            assertThat(measure.necklace().breakdowns()).containsAll(sheet.breakdowns()));
        });
    }

    @Test
    void a_share_is_of_numbers_that_stand_beside_it() {
        assertThat(Sheets.all())
                .allSatisfy(sheet -> sheet.shares().forEach(share -> {
                    var parts = new HashSet<>(share.others());
                    parts.add(share.did());
                    assertThat(sheet.measures()).containsAll(parts);
                }));
    }
}
