package org.opendoor.session.usecase.task;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.TaskKind;
import org.opendoor.session.usecase.task.TaskBook.Kept;

/** Where tasks are read, without holding anybody up. */
public interface TaskReader {

    Uni<Optional<Kept>> find(UUID id);

    /** By its natural key. */
    Uni<Optional<Kept>> find(TaskKind kind, About about);

    /** What is to be done, by due day and then by id. */
    Uni<List<Kept>> list(Query query);

    /** What happened to it, oldest first. */
    Uni<List<Past>> history(UUID id);

    /** What was said about it. Empty where nothing was, or the person is forgotten. */
    Uni<Words> words(Kept kept);

    /**
     * What is asked of the list.
     *
     * @param mine leaves out what another practitioner has and is in time
     * @param after where the page before ended
     * @param most how many rows at most
     */
    record Query(Set<String> providers, Filter filter, Optional<String> mine, Optional<Place> after, int most) {}

    /** Which ones; empty is all. */
    record Filter(Set<TaskKind> kinds, Optional<Boolean> late, Optional<UUID> about) {}

    /** A task's place in the order of the list. */
    record Place(LocalDate dueOn, UUID id) {}

    /** Something that happened to a task. */
    record Past(Instant at, String who, String what) {}

    /** What was said when it was opened, and when it was done. */
    record Words(Optional<String> opening, Optional<String> note) {

        /** Nothing was said. */
        public static final Words NONE = new Words(Optional.empty(), Optional.empty());

        @Override
        public String toString() {
            return "Words[hidden]";
        }
    }
}
