package org.opendoor.referral.usecase.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendoor.referral.domain.directory.Directory;
import org.opendoor.referral.domain.directory.DirectoryRules;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.EntryKey;
import org.opendoor.referral.domain.directory.Fault;
import org.opendoor.referral.domain.directory.Sifting;
import org.opendoor.referral.usecase.directory.ImportReport.Result;
import org.opendoor.referral.usecase.directory.ImportReport.RowReport;
import org.opendoor.referral.usecase.directory.ImportRequest.Mode;
import org.opendoor.referral.usecase.directory.ImportRequest.Row;
import org.opendoor.referral.usecase.directory.ImportRequest.RowFault;

/** What an import will write and what it will report, worked out before anything is written. */
record ImportPlan(List<Kept> changes, ImportReport report) {

    private static final RowFault REPEATED = new RowFault("", "REPEATED_IN_FILE", null);

    static List<Entry> entriesOf(ImportRequest request) {
        return request.rows().stream().flatMap(row -> row.entry().stream()).toList();
    }

    static ImportPlan of(ImportRequest request, List<Kept> around, DirectoryRules rules, LocalDate today) {
        Map<EntryKey, Kept> known =
                around.stream().collect(Collectors.toMap(kept -> kept.entry().key(), Function.identity()));
        Directory directory = Directory.of(around.stream().map(Kept::entry).toList());
        Map<Row, Entry> candidates = firstOfEach(request.rows());
        if (request.leaveOpen()) {
            Directory wanted = directory.with(candidates.values());
            candidates.replaceAll((row, entry) -> rules.leavingOpen(wanted, entry));
        }
        Sifting sifting = Sifting.of(rules, directory, candidates.values(), today);
        List<RowReport> rows = request.rows().stream()
                .map(row -> report(row, Optional.ofNullable(candidates.get(row)), sifting, known))
                .toList();
        return new ImportPlan(
                changes(sifting.sound(), known),
                new ImportReport(request.id(), request.kind(), request.mode(), applies(request, rows), rows));
    }

    private static boolean applies(ImportRequest request, List<RowReport> rows) {
        return !request.dryRun()
                && (request.mode() == Mode.EACH || rows.stream().noneMatch(row -> row.result() == Result.REFUSED));
    }

    /** The rows that can be read; of several with one id, only the first: nobody knows which of them is meant. */
    private static Map<Row, Entry> firstOfEach(List<Row> rows) {
        Map<Row, Entry> candidates = new LinkedHashMap<>();
        Set<EntryKey> taken = new HashSet<>();
        for (Row row : rows) {
            row.entry().filter(entry -> taken.add(entry.key())).ifPresent(entry -> candidates.put(row, entry));
        }
        return candidates;
    }

    private static List<Kept> changes(List<Entry> sound, Map<EntryKey, Kept> known) {
        return sound.stream()
                .filter(entry -> result(entry, known.get(entry.key())) != Result.UNCHANGED)
                .map(entry -> new Kept(entry, nextVersion(known.get(entry.key()))))
                .toList();
    }

    private static long nextVersion(Kept before) {
        return before == null ? 1 : before.version() + 1;
    }

    private static RowReport report(Row row, Optional<Entry> candidate, Sifting sifting, Map<EntryKey, Kept> known) {
        if (candidate.isEmpty()) {
            return refused(row, row.entry().isPresent() ? List.of(REPEATED) : row.faults());
        }
        Entry entry = candidate.get();
        if (sifting.faults().containsKey(entry.key())) {
            return refused(
                    row,
                    sifting.faults().get(entry.key()).stream()
                            .map(ImportPlan::rowFault)
                            .toList());
        }
        return new RowReport(
                row.line(),
                row.id(),
                result(entry, known.get(entry.key())),
                List.of(),
                row.entry().filter(entry::equals).isPresent()
                        ? List.of()
                        : DirectoryRules.openField(entry).stream().toList());
    }

    private static RowReport refused(Row row, List<RowFault> faults) {
        return new RowReport(row.line(), row.id(), Result.REFUSED, faults, List.of());
    }

    private static RowFault rowFault(Fault fault) {
        return new RowFault(fault.field(), fault.why().name(), null);
    }

    private static Result result(Entry entry, Kept before) {
        if (before == null) {
            return Result.CREATED;
        }
        return before.entry().equals(entry) ? Result.UNCHANGED : Result.UPDATED;
    }
}
