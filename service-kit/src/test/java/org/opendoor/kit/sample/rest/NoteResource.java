package org.opendoor.kit.sample.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendoor.eventing.Ids;
import org.opendoor.eventing.Transactions;
import org.opendoor.eventing.decision.Decision;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.history.Happened;
import org.opendoor.kit.history.History;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.sample.domain.Note;
import org.opendoor.kit.sample.usecase.Notes;
import org.opendoor.kit.sample.usecase.TakeNote;
import org.opendoor.kit.version.IfMatch;
import org.opendoor.kit.version.Shown;

/** Notes, as every resource of the house is written. */
@Path("/v1/notes")
@RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER})
public class NoteResource {
    private final TakeNote takeNote;
    private final Notes notes;
    private final History history;
    private final Transactions transactions;
    private final Idempotency idempotency;
    private final Caller caller;

    NoteResource(
            TakeNote takeNote,
            Notes notes,
            History history,
            Transactions transactions,
            Idempotency idempotency,
            Caller caller) {
        this.takeNote = takeNote;
        this.notes = notes;
        this.history = history;
        this.transactions = transactions;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    public Uni<Response> take(@NotNull @Valid NoteRequest request) {
        UUID id = Ids.next();
        return idempotency.once(
                request,
                () -> takeNote.take(id, request.district(), request.words()).map(NoteResource::written),
                written -> show(written.id()));
    }

    @GET
    @Path("/{id}")
    public Uni<Response> read(@PathParam("id") UUID id) {
        return show(id).map(Shown::ok);
    }

    @PUT
    @Path("/{id}")
    public Uni<Response> replace(
            @PathParam("id") UUID id, @NotNull @Valid NoteRequest request, @Context HttpHeaders headers) {
        long seen = IfMatch.required(headers);
        return Begun.toItsEnd(() -> transactions.in(() -> known(id)
                        .invoke(note -> IfMatch.check(seen, note.version()))
                        .chain(note -> notes.change(note.saying(request.words())))))
                .map(note -> new Shown(NoteView.of(note), note.version()).ok());
    }

    @GET
    public Uni<Page<NoteView>> list(
            @BeanParam Paging paging,
            @QueryParam("mood") NoteRequest.Mood mood,
            @QueryParam("on") LocalDate on,
            @QueryParam("about") UUID about,
            @QueryParam("late") Boolean late,
            @QueryParam("words") @Size(max = 5) String words) {
        var after = paging.after().map(cursor -> cursor.uuid(0));
        return notes.list(caller.districts(), after, paging.checkedLimit().plusOne())
                .map(found ->
                        paging.page(found, note -> Cursor.after(note.id())).map(NoteView::of));
    }

    @POST
    @Path("/{id}/more")
    public Uni<Response> append(@PathParam("id") UUID id, @NotNull @Valid NoteRequest request) {
        return idempotency.once(
                request,
                () -> known(id)
                        .chain(note -> notes.change(note.saying(note.words() + request.words())))
                        .map(note -> Written.changed("/v1/notes/" + id, note.version())),
                written -> show(id));
    }

    @GET
    @Path("/{id}/history")
    public Uni<List<Happened>> history(@PathParam("id") UUID id) {
        return known(id).chain(note -> history.of(note.id(), caller));
    }

    private Uni<Shown> show(UUID id) {
        return known(id).map(note -> new Shown(NoteView.of(note), note.version()));
    }

    private Uni<Note> known(UUID id) {
        return notes.find(id, caller.districts())
                .map(found -> found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    private static Written written(Decision<Note, TakeNote.Refusal> decision) {
        return switch (decision) {
            case Decision.Accepted(var events) ->
                Written.created(
                        "/v1/notes/" + events.getFirst().id(), events.getFirst().version());
            case Decision.AlreadyDone<Note, TakeNote.Refusal> _ ->
                throw new IllegalStateException("a note is always new");
            case Decision.Refused(var refusal) -> throw new Refused(NoteCode.of(refusal));
        };
    }
}
