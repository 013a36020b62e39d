package org.opendoor.kit.ops;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.eventing.Redrive;
import org.opendoor.eventing.store.DeadLetter;
import org.opendoor.eventing.store.DeadLetters;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * Events this service could not handle. Settling one is repeatable by its nature (it is settled once, under its lock), so
 * the Idempotency-Key is asked for as everywhere but nothing is kept under it.
 */
@Path("/v1/ops/dead-letters")
@Tag(name = "Operations")
@RolesAllowed(Roles.OPS)
public class DeadLettersResource {
    private final DeadLetters deadLetters;
    private final Redrive redrive;
    private final Settling settling;
    private final Idempotency idempotency;

    DeadLettersResource(DeadLetters deadLetters, Redrive redrive, Settling settling, Idempotency idempotency) {
        this.deadLetters = deadLetters;
        this.redrive = redrive;
        this.settling = settling;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listDeadLetters", summary = "Open dead letters, oldest first")
    public Uni<Page<DeadLetterView>> list(@BeanParam Paging paging) {
        UUID after = paging.after().map(cursor -> cursor.uuid(0)).orElse(null);
        return deadLetters
                .open(after, paging.checkedLimit().plusOne())
                .map(found ->
                        paging.page(found.stream().map(DeadLetterView::of).toList(), view -> Cursor.after(view.id())));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDeadLetter", summary = "One dead letter, open or settled")
    public Uni<DeadLetterView> read(@PathParam("id") UUID id) {
        return deadLetters.find(id).map(DeadLettersResource::known);
    }

    @POST
    @Path("/{id}/redrive")
    @Operation(
            operationId = "redriveDeadLetter",
            summary = "Handle the stored bytes again",
            description = "Takes effect once. If the event dies again, it stays open with the new cause.")
    public Uni<DeadLetterView> redrive(@PathParam("id") UUID id) {
        idempotency.keyRequired();
        return Begun.toItsEnd(() -> settling.audited("DEAD_LETTER_REDRIVEN", id, "by hand", redrive::redrive))
                .chain(() -> read(id));
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "discardDeadLetter", summary = "Set the event aside for good")
    public Uni<DeadLetterView> discard(@PathParam("id") UUID id, @NotNull @Valid DiscardReason reason) {
        idempotency.keyRequired();
        return Begun.toItsEnd(() -> settling.audited(
                        "DEAD_LETTER_DISCARDED",
                        id,
                        reason.reason(),
                        (letter, by) -> redrive.discard(letter, by, reason.reason())))
                .chain(() -> read(id));
    }

    private static DeadLetterView known(DeadLetter letter) {
        if (letter == null) {
            throw new Refused(KitCode.NOT_YET_KNOWN);
        }
        return DeadLetterView.of(letter);
    }
}
