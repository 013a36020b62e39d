package org.opendoor.kit.ops;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.eventing.Outbox;
import org.opendoor.eventing.store.ParkedEvents;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.timer.OpenTimer;
import org.opendoor.kit.timer.TimerWatch;

/** What is stuck in this service, since when and why. */
@Path("/v1/ops")
@Tag(name = "Operations")
@RolesAllowed(Roles.OPS)
public class OpsResource {
    private static final int MOST = 200;

    private final Machinery machinery;
    private final Outbox outbox;
    private final ParkedEvents parked;
    private final TimerWatch timers;

    OpsResource(Machinery machinery, Outbox outbox, ParkedEvents parked, TimerWatch timers) {
        this.machinery = machinery;
        this.outbox = outbox;
        this.parked = parked;
        this.timers = timers;
    }

    @GET
    @Path("/summary")
    @Operation(operationId = "opsSummary", summary = "Everything that could be stuck, in numbers")
    public Uni<Summary> summary() {
        return machinery.summary();
    }

    @GET
    @Path("/outbox")
    @Operation(operationId = "opsOutbox", summary = "Events not yet on Kafka, and how long the oldest has waited")
    public Uni<Outbox.Waiting> outbox() {
        return outbox.waiting();
    }

    @GET
    @Path("/parked")
    @Operation(
            operationId = "opsParked",
            summary = "Where events wait for what they refer to, longest waiting first, at most 200")
    public Uni<List<ParkedEvents.Place>> parked() {
        return parked.places();
    }

    @GET
    @Path("/timers")
    @Operation(
            operationId = "opsTimers",
            summary = "Timers still to fire, at most 200: those that failed most first, then by due instant")
    public Uni<List<OpenTimer>> timers() {
        return timers.open(MOST);
    }
}
