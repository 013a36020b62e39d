package org.opendoor.referral.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.EntryKey;
import org.opendoor.referral.domain.directory.Postcode;
import org.opendoor.referral.domain.directory.StaffMember;
import org.opendoor.referral.usecase.Scope;

/** Shows the directory to those who keep it, and what may be chosen to those who choose. */
public final class ReadDirectory {

    private final Entries entries;

    /** Reads only. */
    public ReadDirectory(Entries entries) {
        this.entries = entries;
    }

    /** Whose eyes: those who keep the directory see all of it, the others what is active, and colleagues only of their own. */
    public record Reader(boolean keeper, Scope scope) {

        boolean sees(Entry entry) {
            return keeper || (entry.active() && (!(entry instanceof StaffMember person) || worksWith(person)));
        }

        /** Whether a provider's contact is any business of theirs. */
        public boolean isOf(String provider) {
            return keeper || scope.providers().contains(provider);
        }

        private boolean worksWith(StaffMember person) {
            return person.district().filter(scope.districts()::contains).isPresent()
                    || person.provider().filter(scope.providers()::contains).isPresent();
        }

        EntryFilter narrowed(EntryFilter wanted) {
            return keeper
                    ? wanted
                    : new EntryFilter(
                            wanted.kind(),
                            Optional.of(true),
                            wanted.district(),
                            wanted.provider(),
                            wanted.role(),
                            Optional.of(scope));
        }
    }

    /** One entry; empty where it is unknown or not for this reader. */
    public Uni<Optional<Kept>> one(EntryKey key, Reader reader) {
        return entries.find(key).map(found -> found.filter(kept -> reader.sees(kept.entry())));
    }

    /** In the order of their ids, from behind {@code after} on. Who asks for what is closed and may not see it gets nothing. */
    public Uni<List<Kept>> list(EntryFilter wanted, Reader reader, Optional<String> after, int limit) {
        boolean closedOnes = wanted.active().filter(active -> !active).isPresent();
        return closedOnes && !reader.keeper()
                ? Uni.createFrom().item(List.of())
                : entries.list(reader.narrowed(wanted), after, limit);
    }

    /** Who serves this part of the country, the most closely named first; where nobody does, the defaults of the districts. */
    public Uni<List<Kept>> serving(Postcode postcode, Set<String> districts, int limit) {
        return entries.serving(postcode, limit)
                .flatMap(found -> found.isEmpty()
                        ? entries.defaultsOf(districts)
                        : Uni.createFrom().item(found));
    }
}
