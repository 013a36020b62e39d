package org.opendoor.session.rest.group;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.usecase.group.Handovers;
import org.opendoor.session.usecase.group.ReadHandovers;

/** What one practitioner told the next of somebody, for the practitioner who reads it. */
@Path("/v1/programmes/{referralId}/handovers")
@RolesAllowed(Roles.PRACTITIONER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class HandoverResource {

    /** All that was handed over, oldest first. */
    public record HandoversBody(List<HandoverBody> items) {}

    /** One summary, by whom and when. */
    public record HandoverBody(UUID groupId, String writtenBy, Instant writtenAt, String summary) {
        static HandoverBody of(Handovers.Kept kept) {
            return new HandoverBody(
                    kept.groupId(), kept.written().by(), kept.written().at(), kept.summary());
        }

        @Override
        public String toString() {
            return "HandoverBody[hidden]";
        }
    }

    private final GroupDoor door;
    private final ReadHandovers read;

    HandoverResource(GroupDoor door, ReadHandovers read) {
        this.door = door;
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "readHandovers",
            summary = "What was handed over when the lead of a group changed",
            description = "Every reading is recorded. Nothing of somebody who is forgotten.")
    @APIResponseSchema(value = HandoversBody.class, responseDescription = "Oldest first")
    public Uni<Response> read(@PathParam("referralId") UUID referralId) {
        return read.of(referralId, door.reach())
                .map(found -> found.map(kept -> new HandoversBody(
                                kept.stream().map(HandoverBody::of).toList()))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)))
                .map(body -> Response.ok(body)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }
}
