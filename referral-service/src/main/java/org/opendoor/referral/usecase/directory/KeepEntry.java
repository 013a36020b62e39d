package org.opendoor.referral.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.directory.Directory;
import org.opendoor.referral.domain.directory.DirectoryRules;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.EntryKey;
import org.opendoor.referral.domain.directory.Fault;
import org.opendoor.referral.usecase.Moment;

/** One entry of the directory is created, replaced, or put out of use. */
public final class KeepEntry {

    private final Transactions transactions;
    private final Entries entries;
    private final DirectoryRules rules;
    private final EntryAnnouncements announcements;
    private final Trail trail;

    /** The ports work in one transaction. */
    public KeepEntry(
            Transactions transactions,
            Entries entries,
            DirectoryRules rules,
            EntryAnnouncements announcements,
            Trail trail) {
        this.transactions = transactions;
        this.entries = entries;
        this.rules = rules;
        this.announcements = announcements;
        this.trail = trail;
    }

    /** Adds an entry nobody had. */
    public Uni<EntryOutcome> create(Entry entry, Moment when) {
        return alone(() -> entries.find(entry.key())
                .flatMap(known -> known.isPresent()
                        ? done(new EntryOutcome.Exists(entry.key()))
                        : keep("DIRECTORY_CREATED", new Kept(entry, 1), when)));
    }

    /** Replaces what the caller has {@code seen}; the same again changes nothing and is not told. */
    public Uni<EntryOutcome> replace(Entry entry, long seen, Moment when) {
        return alone(() -> entries.find(entry.key())
                .flatMap(found -> found.map(known -> {
                            if (known.version() != seen) {
                                return done(new EntryOutcome.Stale());
                            }
                            return change("DIRECTORY_REPLACED", known, entry, when);
                        })
                        .orElseGet(() -> done(new EntryOutcome.Unknown()))));
    }

    /** Takes an entry out of use; it stays for what refers to it. */
    public Uni<EntryOutcome> deactivate(EntryKey key, Moment when) {
        return alone(() -> entries.find(key)
                .flatMap(found -> found.map(known -> change(
                                "DIRECTORY_DEACTIVATED", known, known.entry().deactivated(), when))
                        .orElseGet(() -> done(new EntryOutcome.Unknown()))));
    }

    private Uni<EntryOutcome> alone(Supplier<Uni<EntryOutcome>> work) {
        return transactions.in(() -> entries.lock().chain(work::get));
    }

    private Uni<EntryOutcome> change(String deed, Kept known, Entry entry, Moment when) {
        return known.entry().equals(entry)
                ? done(new EntryOutcome.Done(entry.key(), known.version()))
                : keep(deed, new Kept(entry, known.version() + 1), when);
    }

    private Uni<EntryOutcome> keep(String deed, Kept changed, Moment when) {
        Entry entry = changed.entry();
        return entries.around(List.of(entry)).flatMap(around -> {
            Directory after =
                    Directory.of(around.stream().map(Kept::entry).toList()).with(List.of(entry));
            List<Fault> faults = rules.faults(after, entry, when.today());
            if (!faults.isEmpty()) {
                return done(new EntryOutcome.Refused(faults));
            }
            return entries.save(List.of(changed), when)
                    .chain(() -> announcements.say(List.of(entry), when))
                    .chain(() -> trail.changed(deed, entry.key(), changed.version()))
                    .replaceWith(new EntryOutcome.Done(entry.key(), changed.version()));
        });
    }

    private static Uni<EntryOutcome> done(EntryOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
