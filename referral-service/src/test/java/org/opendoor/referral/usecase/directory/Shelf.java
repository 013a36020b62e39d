package org.opendoor.referral.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.opendoor.eventing.Transactions;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.EntryKey;
import org.opendoor.referral.domain.directory.Postcode;
import org.opendoor.referral.domain.directory.Provider;
import org.opendoor.referral.domain.directory.Sample;
import org.opendoor.referral.usecase.Moment;

/** The directory's ports in memory, and a record of what was said and noted. */
final class Shelf implements Transactions, Entries, EntryAnnouncements, Imports, Trail {

    static final Moment NOW = new Moment(Instant.parse("2026-11-23T10:00:00Z"), Sample.TODAY);

    final Map<EntryKey, Kept> kept = new LinkedHashMap<>();
    final List<String> said = new ArrayList<>();
    final List<String> trail = new ArrayList<>();
    final Map<UUID, ImportReport> reports = new LinkedHashMap<>();
    boolean locked;

    Shelf holding(Entry... entries) {
        for (Entry entry : entries) {
            kept.put(entry.key(), new Kept(entry, 1));
        }
        return this;
    }

    KeepEntry keepEntry() {
        return new KeepEntry(this, this, Sample.RULES, this, this);
    }

    ImportEntries importEntries() {
        return new ImportEntries(this, this, Sample.RULES, this, this, this);
    }

    ReadDirectory readDirectory() {
        return new ReadDirectory(this);
    }

    @Override
    public <T> Uni<T> in(Supplier<Uni<T>> work) {
        locked = false;
        return work.get();
    }

    @Override
    public Uni<Void> lock() {
        locked = true;
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<Kept>> find(EntryKey key) {
        return Uni.createFrom().item(Optional.ofNullable(kept.get(key)));
    }

    @Override
    public Uni<List<Kept>> around(Collection<? extends Entry> entries) {
        return Uni.createFrom().item(List.copyOf(kept.values()));
    }

    @Override
    public Uni<Void> save(Collection<Kept> entries, Moment when) {
        if (!locked) {
            throw new AssertionError("wrote without waiting for its turn");
        }
        entries.forEach(each -> kept.put(each.entry().key(), each));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Kept>> list(EntryFilter filter, Optional<String> after, int limit) {
        return Uni.createFrom()
                .item(kept.values().stream()
                        .filter(each -> each.entry().key().kind() == filter.kind())
                        .filter(each -> filter.active().isEmpty()
                                || filter.active().get() == each.entry().active())
                        .limit(limit)
                        .toList());
    }

    @Override
    public Uni<List<Kept>> serving(Postcode postcode, int limit) {
        return Uni.createFrom().item(providers(provider -> provider.areas().contains(postcode.area())));
    }

    @Override
    public Uni<List<Kept>> defaultsOf(Set<String> districts) {
        return Uni.createFrom().item(providers(provider -> districts.stream().anyMatch(provider::serves)));
    }

    private List<Kept> providers(Predicate<Provider> which) {
        return kept.values().stream()
                .filter(each -> each.entry() instanceof Provider provider && which.test(provider))
                .toList();
    }

    @Override
    public Uni<Void> say(List<? extends Entry> changed, Moment when) {
        changed.forEach(entry -> said.add(entry.key().toString()));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> keep(ImportReport report, Moment when) {
        reports.put(report.id(), report);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<ImportReport>> find(UUID id) {
        return Uni.createFrom().item(Optional.ofNullable(reports.get(id)));
    }

    @Override
    public Uni<Void> changed(String deed, EntryKey key, long version) {
        trail.add(deed + " " + key + " " + version);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> imported(ImportReport report) {
        trail.add("DIRECTORY_IMPORTED " + report.kind());
        return Uni.createFrom().voidItem();
    }
}
