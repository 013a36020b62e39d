package org.opendoor.session.rest.slot;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.directory.Position;
import org.opendoor.session.rest.ProgrammeCode;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.rest.slot.SuggestionsBody.InsteadBody;
import org.opendoor.session.rest.slot.SuggestionsBody.SuggestionBody;
import org.opendoor.session.usecase.directory.Directory;
import org.opendoor.session.usecase.slot.SuggestSlots;
import org.opendoor.session.usecase.slot.Suggested;

/** Which first meeting would suit, asked while the person is there: by their adviser, by intake or by the provider. */
@Path(ProgrammeDoor.PATH + "/{referralId}/slot-suggestions")
@RolesAllowed({
    Roles.ADVISER,
    Roles.JOBCENTRE_SYSTEM,
    Roles.TEAM_LEADER,
    Roles.DISTRICT_MANAGER,
    Roles.INTAKE,
    Roles.PRACTITIONER,
    Roles.PROVIDER_SYSTEM
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Slots")
public class SuggestionsResource {

    private final ProgrammeDoor door;
    private final SuggestSlots suggest;
    private final Directory directory;

    SuggestionsResource(ProgrammeDoor door, SuggestSlots suggest, Directory directory) {
        this.door = door;
        this.suggest = suggest;
        this.directory = directory;
    }

    @GET
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(
            operationId = "suggestSlots",
            summary = "The next first meetings that suit",
            description =
                    "At most ten. Where none suits, the answer says so with `instead`, and the wish is noted as one "
                            + "that nobody could meet. 422 PLACE_UNKNOWN where the directory has no venue with that outward code: "
                            + "ask again with latitude and longitude.")
    public Uni<SuggestionsBody> suggest(@PathParam("referralId") UUID referralId, @BeanParam WantedParams params) {
        return place(params)
                .chain(middle -> suggest.suggest(referralId, door.ofAllWhoArrange(), params.wanted(middle)))
                .map(suggested -> body(referralId, suggested));
    }

    private Uni<Optional<Position>> place(WantedParams params) {
        return params.outwardCode()
                .map(code -> directory
                        .middleOf(code)
                        .map(middle -> Optional.of(middle.orElseThrow(() -> new Refused(ProgrammeCode.PLACE_UNKNOWN)))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static SuggestionsBody body(UUID referralId, Suggested suggested) {
        return switch (suggested) {
            case Suggested.These(var found) -> new SuggestionsBody(SuggestionBody.all(found), null);
            case Suggested.Nothing(var fromHome, var elsewhere) ->
                new SuggestionsBody(
                        List.of(), new InsteadBody(SuggestionBody.all(fromHome), SuggestionBody.all(elsewhere)));
            case Suggested.Refused(var why) -> throw ProgrammeDoor.refused(referralId, why);
        };
    }
}
