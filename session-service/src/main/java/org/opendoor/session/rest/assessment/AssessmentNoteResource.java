package org.opendoor.session.rest.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.IfMatch;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.assessment.AssessmentWords;
import org.opendoor.session.rest.NoteAnswers;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.assessment.DuplicateSupport;
import org.opendoor.session.usecase.note.Note;
import org.opendoor.session.usecase.note.Notes.Kept;
import org.opendoor.session.usecase.note.ReadNote;
import org.opendoor.session.usecase.note.RewriteNote;

/** The first meeting whole, words and all, for the practitioner. */
@Path(ProgrammeDoor.PATH + "/{referralId}/assessment")
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class AssessmentNoteResource {

    private final ProgrammeDoor door;
    private final ReadNote read;
    private final RewriteNote rewrite;
    private final DuplicateSupport duplicates;

    AssessmentNoteResource(ProgrammeDoor door, ReadNote read, RewriteNote rewrite, DuplicateSupport duplicates) {
        this.door = door;
        this.read = read;
        this.rewrite = rewrite;
        this.duplicates = duplicates;
    }

    @GET
    @APIResponseSchema(value = AssessmentView.class, responseDescription = "What was found and said")
    @Operation(
            operationId = "readAssessment",
            summary = "The assessment, words and all",
            description =
                    "Every reading of words is recorded. The ETag is that of the words, \"0\" where there are none.")
    public Uni<Response> read(@PathParam("referralId") UUID referralId) {
        return read.read(referralId, door.reach(), Note.ASSESSMENT)
                .map(found -> found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)))
                .chain(seen -> {
                    var file = seen.filed().file();
                    var held = file.assessment().orElseThrow();
                    var words = seen.note().map(Kept::content).orElse(AssessmentWords.NONE);
                    long version = seen.note().map(Kept::version).orElse(0L);
                    return duplicates
                            .warnings(file.journey().parties().provider(), held.findings())
                            .map(warnings ->
                                    NoteAnswers.unstored(new Shown(AssessmentView.of(held, warnings, words), version)));
                });
    }

    @PUT
    @Path("/words")
    @APIResponseSchema(value = AssessmentView.class, responseDescription = "As it reads now")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "rewriteAssessmentWords",
            summary = "Replaces what was said in words",
            description = "Send the ETag of the assessment as If-Match.")
    public Uni<Response> rewrite(
            @PathParam("referralId") UUID referralId,
            @NotNull @Valid AssessmentWordsBody request,
            @Context HttpHeaders headers) {
        var seen = IfMatch.required(headers);
        return Begun.toItsEnd(
                        () -> rewrite.rewrite(referralId, door.reach(), Note.ASSESSMENT, _ -> request.words(), seen))
                .invoke(NoteAnswers::check)
                .chain(() -> read(referralId));
    }
}
