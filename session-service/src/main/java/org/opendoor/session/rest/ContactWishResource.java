package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.version.IfMatch;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.usecase.TellContactWish;

/** Whether the person wants to hear from somebody, told at any time. */
@Path(ProgrammeDoor.PATH + "/{referralId}/contact-wish")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class ContactWishResource {

    private final ProgrammeDoor door;
    private final TellContactWish tell;

    ContactWishResource(ProgrammeDoor door, TellContactWish tell) {
        this.door = door;
        this.tell = tell;
    }

    @PUT
    @Operation(
            operationId = "tellContactWish",
            summary = "Replaces the contact wish",
            description = "After the ending it is told to whoever owes the contact, as the same ending with a higher "
                    + "revision. Send the programme's ETag as If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The programme with the wish",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    public Uni<Response> tell(
            @PathParam("referralId") UUID referralId,
            @NotNull @Valid WishRequest request,
            @Context HttpHeaders headers) {
        var seen = IfMatch.required(headers);
        return Begun.toItsEnd(() -> tell.tell(referralId, door.reach(), request.wish(), seen))
                .invoke(outcome -> ProgrammeDoor.created(referralId, outcome))
                .chain(() -> door.show(referralId))
                .map(Shown::ok);
    }
}
