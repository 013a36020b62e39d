package org.opendoor.eventing.sample;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import org.opendoor.eventing.Contexts;

/** Holds up whoever handles a braked note, as a hung dependency would, until a test releases it. */
@ApplicationScoped
public class Brake {

    private volatile CompletableFuture<Void> released = CompletableFuture.completedFuture(null);

    public void pull() {
        released = new CompletableFuture<>();
    }

    public void release() {
        released.complete(null);
    }

    Uni<Void> untilReleased() {
        return Contexts.awaiting(() -> released);
    }
}
