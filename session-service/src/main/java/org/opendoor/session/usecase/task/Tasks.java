package org.opendoor.session.usecase.task;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendoor.session.domain.task.About;
import org.opendoor.session.domain.task.Task.DropReason;
import org.opendoor.session.domain.task.TaskKind;

/**
 * Where other themes ask for tasks, in the transaction of what gave rise to them. Sets, because a register has many rows;
 * idempotent by kind, what it is about and cause, because everything may be told twice.
 */
public interface Tasks {

    /** Opens those that were never opened. When they are due, the policy of their kind says. */
    Uni<Void> open(List<Wanted> wanted);

    /** Drops those that are still to be done. */
    Uni<Void> drop(List<Unneeded> unneeded);

    /**
     * Something to be done.
     *
     * @param owner the practitioner it is for, the lead as a rule; empty where it is anybody's
     * @param words what was said, for who does it: sealed with the journey's key
     */
    record Wanted(TaskKind kind, About about, String provider, Optional<String> owner, Optional<String> words) {

        /** Something to be done that needs no words. */
        public Wanted(TaskKind kind, About about, String provider, Optional<String> owner) {
            this(kind, about, provider, owner, Optional.empty());
        }

        @Override
        public String toString() {
            return "Wanted[" + kind + " " + about + "]";
        }
    }

    /** Something that nobody need do any more. */
    record Unneeded(TaskKind kind, UUID about, String cause, DropReason because) {}
}
