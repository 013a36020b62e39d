package org.opendoor.session.rest.task;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.task.TaskOutcome;
import org.opendoor.session.rest.ProgrammeCode;
import org.opendoor.session.usecase.task.FinishTask;
import org.opendoor.session.usecase.task.ReadTasks;
import org.opendoor.session.usecase.task.TaskBook.Kept;
import org.opendoor.session.usecase.task.TaskReader;

/** What there is to do. docs/worklists.md says which index serves each list. */
@Path(TaskDoor.PATH)
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TaskResource {

    /**
     * @param outcome one of the task's answers
     * @param note free words, at most 2,000 characters; kept sealed, and gone when the person is forgotten
     */
    public record DoneRequest(
            @NotNull TaskOutcome outcome,

            @Size(max = 2_000) @Pattern(regexp = "[\\P{Cc}\\n\\r\\t]*")
            String note) {
        @Override
        public String toString() {
            return "DoneRequest[" + outcome + "]";
        }
    }

    /** What happened to it, oldest first. */
    public record TaskHistoryBody(List<Past> items) {
        /** Who did what, and when. */
        public record Past(Instant at, String who, String what) {}
    }

    private final TaskDoor door;
    private final Caller caller;
    private final Idempotency idempotency;
    private final ReadTasks read;
    private final FinishTask finish;

    TaskResource(TaskDoor door, Caller caller, Idempotency idempotency, ReadTasks read, FinishTask finish) {
        this.door = door;
        this.caller = caller;
        this.idempotency = idempotency;
        this.read = read;
        this.finish = finish;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "What is to be done",
            description = "What is due first comes first, then by id. `mine=true` is the caller's own, nobody's, and "
                    + "everything that is late.")
    public Uni<Page<TaskBody>> list(@Valid @BeanParam TaskFilter filter, @BeanParam Paging paging) {
        return read.list(filter.query(caller, paging))
                .map(found -> paging.page(found, TaskResource::place).map(kept -> TaskBody.of(kept.task())));
    }

    @GET
    @Path("/{taskId}")
    @Operation(
            operationId = "readTask",
            summary = "A task, with what was said",
            description = "Every reading of words is recorded.")
    @APIResponseSchema(value = TaskBody.class, responseDescription = "The task")
    public Uni<Response> one(@PathParam("taskId") UUID taskId) {
        return door.show(taskId)
                .map(shown -> Response.fromResponse(shown.ok())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    @GET
    @Path("/{taskId}/history")
    @Operation(operationId = "readTaskHistory", summary = "Who did what with it, and when")
    public Uni<TaskHistoryBody> history(@PathParam("taskId") UUID taskId) {
        return read.history(taskId, door.reach())
                .map(found -> found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)))
                .map(items -> new TaskHistoryBody(
                        items.stream().map(TaskResource::past).toList()));
    }

    @POST
    @Path("/{taskId}/done")
    @Operation(
            operationId = "finishTask",
            summary = "Says that it is done, and what came of it",
            description = "Which outcomes fit is among the task's `answers`. What follows from one happens with it: a "
                    + "person who leaves has left, one who wants to be contacted will be.")
    @APIResponseSchema(value = TaskBody.class, responseDescription = "It is done, now or before")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Uni<Response> done(@PathParam("taskId") UUID taskId, @NotNull @Valid DoneRequest request) {
        var said = new FinishTask.Said(
                request.outcome(),
                caller.subject(),
                Optional.ofNullable(request.note()).filter(note -> !note.isBlank()));
        return idempotency.once(
                request,
                () -> finish.finish(taskId, door.reach(), said).map(told -> written(taskId, told)),
                _ -> door.show(taskId));
    }

    private static Written written(UUID taskId, FinishTask.Told told) {
        return switch (told) {
            case FinishTask.Told.Stands(var version) -> Written.changed(TaskDoor.PATH + "/" + taskId, version);
            case FinishTask.Told.Refused(var why) -> throw new Refused(ProgrammeCode.of(why));
        };
    }

    private static TaskHistoryBody.Past past(TaskReader.Past past) {
        return new TaskHistoryBody.Past(past.at(), past.who(), past.what());
    }

    private static Cursor place(Kept kept) {
        var brief = kept.task().brief();
        return Cursor.after(brief.dueOn(), brief.id());
    }
}
