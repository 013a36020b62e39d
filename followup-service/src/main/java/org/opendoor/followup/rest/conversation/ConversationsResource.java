package org.opendoor.followup.rest.conversation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.followup.rest.CallerSight;
import org.opendoor.followup.rest.Deeds;
import org.opendoor.followup.rest.FollowUpView;
import org.opendoor.followup.usecase.ReadConversation;
import org.opendoor.followup.usecase.RecordConversation;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;

/** The conversation that was promised. Systems may tell of one; only people read what was said. */
@Path("/v1/follow-ups/{referralId}/contacts/{contactId}/conversation")
@Tag(name = "Contacts")
public class ConversationsResource {
    private final Deeds deeds;
    private final RecordConversation record;
    private final ReadConversation read;
    private final CallerSight sight;

    ConversationsResource(Deeds deeds, RecordConversation record, ReadConversation read, CallerSight sight) {
        this.deeds = deeds;
        this.record = record;
        this.read = read;
        this.sight = sight;
    }

    @POST
    @RolesAllowed({
        Roles.ADVISER,
        Roles.TEAM_LEADER,
        Roles.DISTRICT_MANAGER,
        Roles.JOBCENTRE_SYSTEM,
        Roles.PRACTITIONER,
        Roles.PROVIDER_SYSTEM
    })
    @Operation(
            operationId = "recordConversation",
            summary = "Somebody talked with the person",
            description =
                    "Counts only with an option offered or none wanted: refused as OPTION_OR_NONE_WANTED_REQUIRED, "
                            + "FEEDBACK_ALONE or LEFT_WITH_CUSTOMER. An offer that does not suit their work, or comes before that "
                            + "was asked, needs overriddenBecause: NEXT_STEP_NEEDS_A_REASON says which and why. Somebody who is "
                            + "struggling is owed another contact within days. Refused as CONTACT_ALREADY_MADE or "
                            + "CONTACT_STOPPED, too.")
    @APIResponse(
            responseCode = "201",
            description = "The follow-up as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpView.class)))
    public Uni<Response> converse(
            @PathParam("referralId") UUID referralId,
            @PathParam("contactId") UUID contactId,
            @NotNull @Valid ConversationRequest request) {
        var conversation = request.conversation();
        return deeds.once(
                referralId,
                request,
                OffersRead.doubts(request.options(), conversation),
                () -> record.on(referralId, contactId, conversation, request.isLeftWithCustomer(), sight.now()));
    }

    @GET
    @RolesAllowed({Roles.ADVISER, Roles.TEAM_LEADER, Roles.DISTRICT_MANAGER, Roles.PRACTITIONER})
    @Operation(
            operationId = "readConversation",
            summary = "What was said, with its words",
            description = "On record. NOT_YET_KNOWN while nobody has talked with the person.")
    @APIResponse(
            responseCode = "200",
            description = "The conversation; its ETag is the follow-up's version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConversationView.class)))
    public Uni<Response> read(@PathParam("referralId") UUID referralId, @PathParam("contactId") UUID contactId) {
        return read.of(referralId, contactId, sight.now())
                .map(found -> found.orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)))
                .map(spoken -> new Shown(ConversationView.of(spoken.made(), spoken.words()), spoken.version()).ok());
    }
}
