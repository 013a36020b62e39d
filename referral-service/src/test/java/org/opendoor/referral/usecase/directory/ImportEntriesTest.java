package org.opendoor.referral.usecase.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendoor.referral.domain.directory.Sample.DURHAM;
import static org.opendoor.referral.domain.directory.Sample.NORTH;
import static org.opendoor.referral.domain.directory.Sample.PAT;
import static org.opendoor.referral.domain.directory.Sample.TYNESIDE;
import static org.opendoor.referral.domain.directory.Sample.district;
import static org.opendoor.referral.domain.directory.Sample.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendoor.referral.domain.directory.District;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.EntryKind;
import org.opendoor.referral.usecase.directory.ImportReport.RowReport;
import org.opendoor.referral.usecase.directory.ImportRequest.Mode;
import org.opendoor.referral.usecase.directory.ImportRequest.Row;
import org.opendoor.referral.usecase.directory.ImportRequest.RowFault;

class ImportEntriesTest {

    private static final Row UNREADABLE =
            new Row(9, "", Optional.empty(), List.of(new RowFault("active", "NOT_ONE_OF", "true or false")));
    private static final District CHANGED = district("durham", null);
    private static final District UNSOUND = district("wearside", "nobody-nhs");

    private final Shelf shelf = new Shelf().holding(DURHAM, NORTH, PAT);

    @Test
    void each_row_tells_what_became_of_it_and_only_changes_are_told() {
        var report = run(Mode.ALL, false, TYNESIDE, CHANGED);
        var again = run(Mode.ALL, false, TYNESIDE, CHANGED);

        assertThat(results(report)).containsExactly("2 tyneside CREATED", "3 durham UPDATED");
        assertThat(results(again)).containsExactly("2 tyneside UNCHANGED", "3 durham UNCHANGED");
        assertThat(report.applied()).isTrue();
        assertThat(shelf.said).containsExactly("district/tyneside", "district/durham");
        assertThat(shelf.kept.get(CHANGED.key())).isEqualTo(new Kept(CHANGED, 2));
        assertThat(shelf.reports).containsValues(report, again);
    }

    @Test
    void one_bad_row_stops_all_where_all_are_wanted() {
        var report = run(Mode.ALL, false, TYNESIDE, UNSOUND);

        assertThat(report.applied()).isFalse();
        assertThat(results(report))
                .containsExactly("2 tyneside CREATED", "3 wearside REFUSED PROVIDER_UNKNOWN defaultProvider");
        assertThat(shelf.kept).doesNotContainKey(TYNESIDE.key());
        assertThat(shelf.said).isEmpty();
        assertThat(shelf.reports).isEmpty();
    }

    @Test
    void the_others_are_taken_where_each_stands_for_itself() {
        var rows = rows(TYNESIDE, UNSOUND);
        rows.add(UNREADABLE);

        var report = run(new ImportRequest(id(), EntryKind.DISTRICT, Mode.EACH, false, false, rows));

        assertThat(report.applied()).isTrue();
        assertThat(results(report))
                .containsExactly(
                        "2 tyneside CREATED",
                        "3 wearside REFUSED PROVIDER_UNKNOWN defaultProvider",
                        "9  REFUSED NOT_ONE_OF active");
        assertThat(shelf.said).containsExactly("district/tyneside");
    }

    @Test
    void of_two_rows_with_one_id_the_later_is_refused() {
        assertThat(results(run(Mode.EACH, false, TYNESIDE, district("tyneside", null))))
                .containsExactly("2 tyneside CREATED", "3 tyneside REFUSED REPEATED_IN_FILE ");
    }

    @Test
    void a_dry_run_says_the_same_and_does_nothing() {
        var report = run(Mode.EACH, true, TYNESIDE, CHANGED);

        assertThat(results(report)).containsExactly("2 tyneside CREATED", "3 durham UPDATED");
        assertThat(report.applied()).isFalse();
        assertThat(shelf.kept).hasSize(3);
        assertThat(shelf.trail).isEmpty();
    }

    @Test
    void lists_that_refer_to_each_other_begin_with_what_is_left_open() {
        var empty = new Shelf();
        var first = empty.importEntries()
                .run(new ImportRequest(id(), EntryKind.DISTRICT, Mode.ALL, false, true, rows(DURHAM)), Shelf.NOW)
                .await()
                .indefinitely();
        var second = empty.importEntries()
                .run(new ImportRequest(id(), EntryKind.PROVIDER, Mode.ALL, false, true, rows(NORTH)), Shelf.NOW)
                .await()
                .indefinitely();

        assertThat(first.rows().getFirst().leftOpen()).containsExactly("defaultProvider");
        assertThat(second.rows().getFirst().leftOpen()).containsExactly("contact");
        assertThat(empty.kept.get(NORTH.key()).entry()).isEqualTo(provider("north-nhs", null, "durham"));
    }

    private ImportReport run(Mode mode, boolean dryRun, Entry... entries) {
        return run(new ImportRequest(id(), EntryKind.DISTRICT, mode, dryRun, false, rows(entries)));
    }

    private ImportReport run(ImportRequest request) {
        return shelf.importEntries().run(request, Shelf.NOW).await().indefinitely();
    }

    private static List<Row> rows(Entry... entries) {
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(new Row(rows.size() + 2, entry.id(), Optional.of(entry), List.of()));
        }
        return rows;
    }

    private static List<String> results(ImportReport report) {
        return report.rows().stream().map(ImportEntriesTest::result).toList();
    }

    private static String result(RowReport row) {
        String faults = row.faults().stream()
                .map(fault -> " " + fault.code() + " " + fault.column())
                .reduce("", String::concat);
        return row.line() + " " + row.id() + " " + row.result() + faults;
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
