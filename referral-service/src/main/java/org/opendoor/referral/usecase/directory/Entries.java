package org.opendoor.referral.usecase.directory;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.EntryKey;
import org.opendoor.referral.domain.directory.Postcode;
import org.opendoor.referral.usecase.Moment;

/** Where the directory is kept. Everything works on sets: a thousand entries cost as many statements as one. */
public interface Entries {

    /** Lets one writer in at a time; the others wait until the transaction ends. */
    Uni<Void> lock();

    /** One entry. */
    Uni<Optional<Kept>> find(EntryKey key);

    /** Those of these entries that are known, and every other that the rules may look at to judge them. */
    Uni<List<Kept>> around(Collection<? extends Entry> entries);

    /** Keeps these, new or as their next version. */
    Uni<Void> save(Collection<Kept> entries, Moment when);

    /** At most {@code limit} entries behind {@code after}, in the order of their ids. */
    Uni<List<Kept>> list(EntryFilter filter, Optional<String> after, int limit);

    /** At most {@code limit} active providers that serve this part of the country, the most closely named first. */
    Uni<List<Kept>> serving(Postcode postcode, int limit);

    /** The active default providers of these districts. */
    Uni<List<Kept>> defaultsOf(Set<String> districts);
}
