package org.opendoor.referral.domain.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which of many new entries can stand. They are judged together, since they may refer to each other in any order; what
 * falls takes with it what rests on it, until the rest stands by itself.
 *
 * @param sound those that can stand together
 * @param faults what is wrong with each of the others
 */
public record Sifting(List<Entry> sound, Map<EntryKey, List<Fault>> faults) {

    public Sifting {
        sound = List.copyOf(sound);
        faults = Map.copyOf(faults);
    }

    /** Sifts entries with keys of their own each. */
    public static Sifting of(
            DirectoryRules rules, Directory known, Collection<? extends Entry> wanted, LocalDate today) {
        List<Entry> sound = new ArrayList<>(wanted);
        Map<EntryKey, List<Fault>> faults = new LinkedHashMap<>();
        boolean settled = false;
        while (!settled) {
            Directory after = known.with(sound);
            settled = !sound.removeIf(entry -> {
                List<Fault> found = rules.faults(after, entry, today);
                if (!found.isEmpty()) {
                    faults.put(entry.key(), found);
                }
                return !found.isEmpty();
            });
        }
        return new Sifting(sound, faults);
    }
}
