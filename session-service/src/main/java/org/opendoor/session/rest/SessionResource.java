package org.opendoor.session.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.SessionRef;
import org.opendoor.session.usecase.Filed;

/** One session of a plan. */
@Path(ProgrammeDoor.PATH + "/{referralId}/sessions/{number}")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class SessionResource {

    private final ProgrammeDoor door;

    SessionResource(ProgrammeDoor door) {
        this.door = door;
    }

    @GET
    @Operation(operationId = "readSession", summary = "A session and what became of it")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SessionBody.class)))
    public Uni<Response> read(@PathParam("referralId") UUID referralId, @PathParam("number") int number) {
        return door.show(referralId, filed -> body(filed, number)).map(Shown::ok);
    }

    static SessionBody body(Filed filed, int number) {
        return filed.file()
                .course()
                .flatMap(course -> course.plan()
                        .find(new SessionRef.ByNumber(number))
                        .map(session -> SessionBody.of(course, session)))
                .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN));
    }

    static String path(UUID referralId, int number) {
        return ProgrammeDoor.path(referralId) + "/sessions/" + number;
    }
}
