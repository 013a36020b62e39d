package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.usecase.returning.ReadReturn;

/** What a person who comes back did before. */
@Path(ProgrammeDoor.PATH + "/{referralId}/earlier")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Tag(name = "Programmes")
public class ReturnResource {

    private final ProgrammeDoor door;
    private final ReadReturn read;

    ReturnResource(ProgrammeDoor door, ReadReturn read) {
        this.door = door;
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "readEarlierProgrammes",
            summary = "What the person did before, and a plan that goes on where it stopped",
            description = "For whoever treats the person now, at whichever provider the earlier programmes were. "
                    + "Modules that were completed are not proposed again; the earlier lead is offered first, else a "
                    + "handover with this summary. Each reading is audited.")
    public Uni<ReturnBody> read(@PathParam("referralId") UUID referralId) {
        return read.of(referralId, door.reach())
                .map(found -> found.map(ReturnBody::of).orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }
}
