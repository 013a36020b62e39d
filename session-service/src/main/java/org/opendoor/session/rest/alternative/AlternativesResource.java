package org.opendoor.session.rest.alternative;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.session.domain.Alternative;
import org.opendoor.session.domain.Alternatives;
import org.opendoor.session.domain.Reason;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.alternative.Offers;

/** Other ways than to leave. */
@Path(ProgrammeDoor.PATH + "/{referralId}/ending/alternatives")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Tag(name = "Programmes")
public class AlternativesResource {

    /**
     * @param toOffer what there is to offer before an end for the reason asked about; empty where no reason was
     * @param offered what the person was offered so far, and what they said
     */
    public record AlternativesBody(List<Alternative> toOffer, List<Offered> offered) {}

    /** An offer, and what the person said. */
    public record Offered(Instant at, Reason reason, Alternative alternative, Alternatives.Answer answer) {
        static Offered of(Offers.Made made) {
            return new Offered(made.at(), made.reason(), made.alternative(), made.answer());
        }
    }

    private final ProgrammeDoor door;
    private final Offers offers;

    AlternativesResource(ProgrammeDoor door, Offers offers) {
        this.door = door;
        this.offers = offers;
    }

    @GET
    @Operation(
            operationId = "readAlternatives",
            summary = "What to offer before an early end, and what was offered",
            description = "The answers go with the ending.")
    public Uni<AlternativesBody> read(@PathParam("referralId") UUID referralId, @QueryParam("reason") Reason reason) {
        return door.show(referralId)
                .chain(() -> offers.of(referralId))
                .map(made -> new AlternativesBody(
                        reason == null ? List.of() : Alternatives.before(reason),
                        made.stream().map(Offered::of).toList()));
    }
}
