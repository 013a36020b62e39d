package org.opendoor.session.rest.closing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.rest.NoteAnswers;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.closing.ReadClosing;

/** What somebody who left, or wanted to, said in their own words: for practitioners, and for no system. */
@Path(ProgrammeDoor.PATH + "/{referralId}/ending/words")
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Endings")
public class EndingWordsResource {

    /** @param couldHaveBeenDifferent as they said it last */
    public record EndingWordsBody(String couldHaveBeenDifferent) {
        @Override
        public String toString() {
            return "EndingWordsBody[hidden]";
        }
    }

    private final ProgrammeDoor door;
    private final ReadClosing read;

    EndingWordsResource(ProgrammeDoor door, ReadClosing read) {
        this.door = door;
        this.read = read;
    }

    @GET
    @APIResponseSchema(value = EndingWordsBody.class, responseDescription = "What they said")
    @Operation(
            operationId = "readEndingWords",
            summary = "What could have been done differently, in the words of who left",
            description = "Every reading is recorded. 404 where nothing was said.")
    public Uni<Response> read(@PathParam("referralId") UUID referralId) {
        return read.atTheEnding(referralId, door.reach())
                .map(found -> found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)))
                .map(kept -> NoteAnswers.unstored(new Shown(new EndingWordsBody(kept.content()), kept.version())));
    }
}
