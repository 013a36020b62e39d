package org.opendoor.referral.domain.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries that matter for a decision, as they stand or as they would stand. It also knows who points to whom, so that a
 * thousand rows are judged in one pass.
 */
public final class Directory {

    private final Map<EntryKey, Entry> entries;
    private final Map<String, List<District>> byDefault;
    private final Map<String, List<Provider>> byContact;
    private final Map<String, List<StaffMember>> byCover;

    private Directory(Map<EntryKey, Entry> entries) {
        this.entries = entries;
        this.byDefault = pointing(District.class, district -> district.defaultProvider().stream());
        this.byContact = pointing(Provider.class, provider -> provider.contact().stream());
        this.byCover = pointing(
                StaffMember.class, person -> person.absences().stream().flatMap(absence -> absence.cover().stream()));
    }

    /** These entries and no others. */
    public static Directory of(Collection<? extends Entry> entries) {
        return new Directory(byKey(Map.of(), entries));
    }

    /** How it would stand with these added or replaced. */
    public Directory with(Collection<? extends Entry> newer) {
        return new Directory(byKey(entries, newer));
    }

    /** The entry with this key. */
    public Optional<Entry> find(EntryKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    Optional<District> district(String code) {
        return find(EntryKind.DISTRICT, code, District.class);
    }

    Optional<Provider> provider(String code) {
        return find(EntryKind.PROVIDER, code, Provider.class);
    }

    Optional<StaffMember> staff(String id) {
        return find(EntryKind.STAFF, id, StaffMember.class);
    }

    List<District> withDefault(String provider) {
        return byDefault.getOrDefault(provider, List.of());
    }

    List<Provider> withContact(String staff) {
        return byContact.getOrDefault(staff, List.of());
    }

    List<StaffMember> coveredBy(String staff) {
        return byCover.getOrDefault(staff, List.of());
    }

    private <E extends Entry> Optional<E> find(EntryKind kind, String id, Class<E> type) {
        return find(new EntryKey(kind, id)).map(type::cast);
    }

    private <E extends Entry> Map<String, List<E>> pointing(Class<E> type, Function<E, Stream<String>> at) {
        return entries.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .flatMap(entry -> at.apply(entry).distinct().map(id -> Map.entry(id, entry)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map<EntryKey, Entry> byKey(Map<EntryKey, Entry> known, Collection<? extends Entry> newer) {
        Map<EntryKey, Entry> all = new HashMap<>(known);
        newer.forEach(entry -> all.put(entry.key(), entry));
        return all;
    }
}
