package org.opendoor.eventing;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Gives work that nobody requested (a batch from Kafka, a sweep, a timer) a Vert.x context of its own: Hibernate
 * Reactive keeps its session there, and two pieces of work must never share one.
 */
@ApplicationScoped
public class Contexts {

    private final Context root;

    public Contexts(Vertx vertx) {
        this.root = vertx.getOrCreateContext();
    }

    /** Runs the work on a new context, whatever thread asks. Work that has begun is not cancelled with its subscriber. */
    public <T> Uni<T> fresh(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            var own = VertxContext.createNewDuplicatedContext(root);
            VertxContextSafetyToggle.setContextSafe(own, true);
            own.runOnContext(
                    ignored -> Uni.createFrom().deferred(work::get).subscribe().with(emitter::complete, emitter::fail));
        });
    }

    /** Waits for an answer from elsewhere (Kafka's admin client, for one) and goes on where the work was. */
    public static <T> Uni<T> awaiting(Supplier<CompletionStage<T>> answer) {
        return Uni.createFrom().deferred(() -> {
            var here = Vertx.currentContext();
            return Uni.createFrom().completionStage(answer).emitOn(rest -> here.runOnContext(ignored -> rest.run()));
        });
    }
}
