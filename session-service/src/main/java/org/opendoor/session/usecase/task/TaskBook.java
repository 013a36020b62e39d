package org.opendoor.session.usecase.task;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.task.Brief;
import org.opendoor.session.domain.task.Task;

/** Where tasks are kept, for commands. Called within a transaction; each method is one statement, however many tasks. */
public interface TaskBook {

    /** A task as it is kept; {@code version} counts its changes, from 1. */
    record Kept(Task.Known task, long version) {}

    /** Opens those whose natural key is new; the others stay as they are. */
    Uni<Void> open(Collection<Brief> briefs);

    /** Locks one; empty where there is none. */
    Uni<Optional<Kept>> lock(UUID id);

    /** Locks those to be done that have one of these natural keys. */
    Uni<List<Kept>> lockWaiting(Collection<Tasks.Unneeded> keys);

    /** Locks all that are about one of these journeys. */
    Uni<List<Kept>> lockAbout(Collection<UUID> journeys);

    /** Locks those of the provider that were to be done by the end of that day and are not late yet. */
    Uni<List<Kept>> lockDue(String provider, LocalDate day);

    /** Writes down where these stand now, each under its new version, and what became of it. */
    Uni<Void> keep(Collection<Change> changes);

    /** Keeps words, sealed; nothing where the person is forgotten. */
    Uni<Void> write(UUID taskId, UUID referralId, Part part, String words, Instant at);

    /** A task after something happened to it; {@code what} is the event's name. */
    record Change(Kept now, String what, Instant at) {}

    /** Which words. */
    enum Part {
        /** What was said when it was opened. */
        WORDS,
        /** What was said when it was done. */
        NOTE
    }
}
