package org.opendoor.session.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.identity.Roles;
import org.opendoor.session.domain.Delivery;
import org.opendoor.session.usecase.AgreePlan;

/** The sessions the person agreed to. */
@Path(ProgrammeDoor.PATH + "/{referralId}/plan")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Tag(name = "Programmes")
public class PlanResource {

    /** The modules of the plan. */
    public record PlanRequest(@NotEmpty @Size(max = 20) List<@NotNull @Valid ModuleRequest> modules) {
        List<AgreePlan.Wanted> sessions() {
            return modules.stream().flatMap(ModuleRequest::wanted).toList();
        }
    }

    /** A module and its sessions. */
    public record ModuleRequest(
            @NotNull @Pattern(regexp = Formats.MODULE) String code,
            @NotNull Delivery mode,
            @NotEmpty @Size(max = 60) List<@NotNull @Valid SessionRequest> sessions) {
        Stream<AgreePlan.Wanted> wanted() {
            return sessions.stream().map(session -> new AgreePlan.Wanted(session.on(), code, mode));
        }
    }

    /** When a session begins. */
    public record SessionRequest(@NotNull Instant on) {}

    private final ProgrammeDoor door;
    private final Idempotency idempotency;
    private final AgreePlan agree;

    PlanResource(ProgrammeDoor door, Idempotency idempotency, AgreePlan agree) {
        this.door = door;
        this.idempotency = idempotency;
        this.agree = agree;
    }

    @POST
    @Operation(
            operationId = "agreePlan",
            summary = "Writes down the plan",
            description = "Sessions are numbered in the order of time, whatever module they belong to.")
    @APIResponse(
            responseCode = "201",
            description = "Agreed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was agreed so already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeBody.class)))
    public Uni<Response> agree(@PathParam("referralId") UUID referralId, @NotNull @Valid PlanRequest request) {
        return idempotency.once(
                request,
                () -> agree.agree(referralId, door.reach(), request.sessions())
                        .map(outcome -> ProgrammeDoor.created(referralId, outcome)),
                _ -> door.show(referralId));
    }
}
