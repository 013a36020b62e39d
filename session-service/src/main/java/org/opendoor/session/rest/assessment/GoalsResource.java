package org.opendoor.session.rest.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.IfMatch;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.assessment.Goals;
import org.opendoor.session.rest.NoteAnswers;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.note.Note;
import org.opendoor.session.usecase.note.Notes.Kept;
import org.opendoor.session.usecase.note.ReadNote;
import org.opendoor.session.usecase.note.RewriteNote;

/** What somebody works towards, and how far they are. */
@Path(ProgrammeDoor.PATH + "/{referralId}/goals")
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class GoalsResource {

    /** In the order in which they matter to the person. */
    public record GoalsBody(@NotNull @Size(max = 20) List<@NotNull @Valid GoalBody> goals) {

        static GoalsBody of(Goals kept) {
            return new GoalsBody(kept.goals().stream().map(GoalBody::of).toList());
        }

        Goals read(NewIds ids, Optional<String> writtenBy) {
            var seen = new HashSet<UUID>();
            for (int i = 0; i < goals.size(); i++) {
                var id = goals.get(i).goalId();
                if (id != null && !seen.add(id)) {
                    throw new Refused(
                            KitCode.INVALID_REQUEST,
                            null,
                            List.of(new FieldError("/goals/" + i + "/goalId", "UNIQUE", "each goal once")));
                }
            }
            return new Goals(
                    goals.stream().map(goal -> goal.goal(ids, writtenBy)).toList());
        }

        @Override
        public String toString() {
            return "GoalsBody[hidden]";
        }
    }

    private final ProgrammeDoor door;
    private final ReadNote read;
    private final RewriteNote rewrite;
    private final NewIds ids;

    GoalsResource(ProgrammeDoor door, ReadNote read, RewriteNote rewrite, NewIds ids) {
        this.door = door;
        this.read = read;
        this.rewrite = rewrite;
        this.ids = ids;
    }

    @GET
    @APIResponseSchema(value = GoalsBody.class, responseDescription = "The goals")
    @Operation(
            operationId = "readGoals",
            summary = "What somebody works towards",
            description = "Every reading is recorded. The ETag is \"0\" where none was set yet.")
    public Uni<Response> read(@PathParam("referralId") UUID referralId) {
        return read.read(referralId, door.reach(), Note.GOALS)
                .map(found -> found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)))
                .map(seen -> NoteAnswers.unstored(new Shown(
                        GoalsBody.of(seen.note().map(Kept::content).orElse(Goals.NONE)),
                        seen.note().map(Kept::version).orElse(0L))));
    }

    @PUT
    @APIResponseSchema(value = GoalsBody.class, responseDescription = "As they are now")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "setGoals",
            summary = "Sets goals, and says how far the person is with each",
            description =
                    "All of them, in their order; one left out was set in error, and one let go of is LET_GO. What "
                            + "was said before of how far the person is stays, as `steps`. Send the ETag of the goals as If-Match.")
    public Uni<Response> set(
            @PathParam("referralId") UUID referralId, @NotNull @Valid GoalsBody request, @Context HttpHeaders headers) {
        var seen = IfMatch.required(headers);
        var goals = request.read(ids, door.practitioner());
        return Begun.toItsEnd(() -> rewrite.rewrite(
                        referralId, door.reach(), Note.GOALS, before -> goals.since(before.orElse(Goals.NONE)), seen))
                .invoke(NoteAnswers::check)
                .chain(() -> read(referralId));
    }
}
