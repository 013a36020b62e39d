package org.opendoor.session.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.CaseFile;

/** Where programmes are kept, for commands. Called within a transaction. */
public interface Programmes {

    /**
     * Those of these programmes that are there, locked until the transaction ends: whoever else commands one of them
     * waits. They are locked in the order of their ids, so that no two callers wait for each other.
     */
    Uni<Map<UUID, Filed>> lock(Set<UUID> referralIds);

    /** The programme, locked like many. Empty where there is none. */
    default Uni<Optional<Filed>> lock(UUID referralId) {
        return lock(Set.of(referralId)).map(found -> Optional.ofNullable(found.get(referralId)));
    }

    /** Writes down what happened to programmes that were locked, or that nobody had heard of. */
    Uni<Void> keep(Collection<Change> changes);

    /**
     * What is to be written down.
     *
     * @param before as it was locked; empty where nobody had heard of it
     * @param version the new version
     */
    record Change(Optional<Filed> before, Happening what, long version) {

        /** As it is to be kept. */
        public Filed after() {
            return new Filed(CaseFile.after(before.map(Filed::file), what.after(), what.events()), version);
        }

        /** What happened, for those whom the versions do not concern. */
        static List<Happening> happenings(Collection<Change> changes) {
            return changes.stream().map(Change::what).toList();
        }
    }
}
