package org.opendoor.referral.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.directory.DirectoryRules;
import org.opendoor.referral.usecase.Moment;

/** Takes a list of entries into the directory: one load, decided in memory, one transaction for what can stand. */
public final class ImportEntries {

    private final Transactions transactions;
    private final Entries entries;
    private final DirectoryRules rules;
    private final EntryAnnouncements announcements;
    private final Imports imports;
    private final Trail trail;

    /** The ports work in one transaction. */
    public ImportEntries(
            Transactions transactions,
            Entries entries,
            DirectoryRules rules,
            EntryAnnouncements announcements,
            Imports imports,
            Trail trail) {
        this.transactions = transactions;
        this.entries = entries;
        this.rules = rules;
        this.announcements = announcements;
        this.imports = imports;
        this.trail = trail;
    }

    /** Imports, or only says what an import would do. */
    public Uni<ImportReport> run(ImportRequest request, Moment when) {
        return transactions.in(() -> entries.lock()
                .chain(() -> entries.around(ImportPlan.entriesOf(request)))
                .map(known -> ImportPlan.of(request, known, rules, when.today()))
                .call(plan -> plan.report().applied()
                        ? apply(plan, when)
                        : Uni.createFrom().voidItem())
                .map(ImportPlan::report));
    }

    private Uni<Void> apply(ImportPlan plan, Moment when) {
        List<Kept> changes = plan.changes();
        return entries.save(changes, when)
                .chain(() -> announcements.say(changes.stream().map(Kept::entry).toList(), when))
                .chain(() -> imports.keep(plan.report(), when))
                .chain(() -> trail.imported(plan.report()));
    }
}
