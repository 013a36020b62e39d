package org.opendoor.followup.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.opendoor.followup.usecase.BookContact;
import org.opendoor.followup.usecase.RecordAttempt;
import org.opendoor.kit.identity.Roles;

/** What people do to reach somebody whose contact they owe. */
@Path("/v1/follow-ups/{referralId}/contacts/{contactId}")
@Tag(name = "Contacts")
@RolesAllowed({
    Roles.ADVISER,
    Roles.TEAM_LEADER,
    Roles.DISTRICT_MANAGER,
    Roles.JOBCENTRE_SYSTEM,
    Roles.PRACTITIONER,
    Roles.PROVIDER_SYSTEM
})
public class ContactsResource {
    private final Deeds deeds;
    private final RecordAttempt recordAttempt;
    private final BookContact bookContact;
    private final CallerSight sight;

    ContactsResource(Deeds deeds, RecordAttempt recordAttempt, BookContact bookContact, CallerSight sight) {
        this.deeds = deeds;
        this.recordAttempt = recordAttempt;
        this.bookContact = bookContact;
        this.sight = sight;
    }

    @POST
    @Path("/attempts")
    @Operation(
            operationId = "recordAttempt",
            summary = "Somebody tried to reach the person",
            description = "An attempt is not the contact: it stays due, and it escalates if it gets late. Only "
                    + "DECLINED_CONTACT closes it, as none wanted. After the policy's number of tries in vain a letter "
                    + "is asked for, once. Refused as CONTACT_ALREADY_MADE, CONTACT_STOPPED or TIME_OUT_OF_RANGE.")
    @APIResponse(
            responseCode = "201",
            description = "The follow-up as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpView.class)))
    public Uni<Response> attempt(
            @PathParam("referralId") UUID referralId,
            @PathParam("contactId") UUID contactId,
            @NotNull @Valid AttemptRequest request) {
        return deeds.once(
                referralId,
                request,
                () -> recordAttempt.on(
                        referralId,
                        contactId,
                        request.channel(),
                        request.outcome(),
                        request.readCallBackAt(),
                        sight.now()));
    }

    @POST
    @Path("/booking")
    @Operation(
            operationId = "bookContact",
            summary = "A time was agreed with the person, or another one",
            description = "The person gets it in writing. The due day stays: what is booked is not done. "
                    + "Refused as CONTACT_ALREADY_MADE, CONTACT_STOPPED or TIME_OUT_OF_RANGE.")
    @APIResponse(
            responseCode = "201",
            description = "The follow-up as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FollowUpView.class)))
    public Uni<Response> book(
            @PathParam("referralId") UUID referralId,
            @PathParam("contactId") UUID contactId,
            @NotNull @Valid BookingRequest request) {
        return deeds.once(
                referralId,
                request,
                () -> bookContact.at(request.at(), request.how(), referralId, contactId, sight.now()));
    }
}
