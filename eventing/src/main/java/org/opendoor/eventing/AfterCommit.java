package org.opendoor.eventing;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What may happen only if the running transaction is committed: counting, for one. Kept on the Vert.x context of the unit
 * of work, because whoever counts deep inside of it cannot see its end.
 */
public final class AfterCommit {

    private static final String KEY = "opendoor.after-commit";

    private AfterCommit() {}

    /** Does this once the running unit of work is committed, never if it is rolled back, and at once where none runs. */
    public static void run(Runnable deed) {
        running().ifPresentOrElse(unit -> unit.deeds.add(deed), deed);
    }

    /** Surrounds a unit of work; one inside another leaves its deeds to the outer, as it leaves the commit. */
    static <T> Uni<T> of(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            if (!VertxContext.isOnDuplicatedContext() || running().isPresent()) {
                return work.get();
            }
            var unit = new Unit();
            ContextLocals.put(KEY, unit);
            return Uni.createFrom()
                    .deferred(work::get)
                    .onTermination()
                    .invoke(unit::end)
                    .invoke(() -> unit.deeds.forEach(Runnable::run));
        });
    }

    private static Optional<Unit> running() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<Unit>get(KEY).filter(unit -> unit.running)
                : Optional.empty();
    }

    private static final class Unit {

        private final List<Runnable> deeds = new ArrayList<>();
        private boolean running = true;

        private void end() {
            running = false;
        }
    }
}
