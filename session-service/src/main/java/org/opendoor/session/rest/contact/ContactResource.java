package org.opendoor.session.rest.contact;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.ProgrammeRefusal;
import org.opendoor.session.domain.contact.Contact;
import org.opendoor.session.rest.ProgrammeDoor;
import org.opendoor.session.usecase.NewIds;
import org.opendoor.session.usecase.contact.Contacts;
import org.opendoor.session.usecase.contact.RecordContact;

/** That somebody spoke to a person between sessions, or tried to. */
@Path(ProgrammeDoor.PATH + "/{referralId}/contacts")
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
public class ContactResource {

    /**
     * @param reached whether the person was there at the other end
     * @param at when; now if absent, never ahead
     */
    public record ContactRequest(
            @NotNull Contact.Way way, @NotNull Boolean reached, Instant at) {}

    /** A contact; {@code by} is the opaque id of who did it. */
    public record ContactBody(UUID id, Contact.Way way, boolean reached, Instant at, String by) {
        static ContactBody of(Contact contact) {
            return new ContactBody(contact.id(), contact.way(), contact.reached(), contact.at(), contact.by());
        }
    }

    private final ProgrammeDoor door;
    private final Caller caller;
    private final Idempotency idempotency;
    private final RecordContact record;
    private final NewIds ids;
    private final PlatformClock clock;

    ContactResource(
            ProgrammeDoor door,
            Caller caller,
            Idempotency idempotency,
            RecordContact record,
            NewIds ids,
            PlatformClock clock) {
        this.door = door;
        this.caller = caller;
        this.idempotency = idempotency;
        this.record = record;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @APIResponseSchema(value = ContactBody.class, responseCode = "201", responseDescription = "Written down")
    @APIResponse(responseCode = "409", ref = "Problem")
    @Operation(
            operationId = "recordContact",
            summary = "Writes down that somebody spoke to the person, or tried to",
            description = "Six weeks after the first session missed since the person was last there or reached, "
                    + "contact is taken to be lost. No words: what was said is the person's.")
    public Uni<Response> record(@PathParam("referralId") UUID referralId, @NotNull @Valid ContactRequest request) {
        var contact = contact(referralId, request);
        return idempotency.once(
                request,
                () -> record.record(contact, door.reach()).map(refused -> written(referralId, contact, refused)),
                written -> show(referralId, written.id()));
    }

    @GET
    @Path("/{contactId}")
    @APIResponseSchema(value = ContactBody.class, responseDescription = "The contact")
    @Operation(operationId = "readContact", summary = "One contact with the person")
    public Uni<Response> one(@PathParam("referralId") UUID referralId, @PathParam("contactId") UUID contactId) {
        return show(referralId, contactId).map(Shown::ok);
    }

    @GET
    @Operation(operationId = "listContacts", summary = "Contacts with the person", description = "The newest first.")
    public Uni<Page<ContactBody>> list(@PathParam("referralId") UUID referralId, @BeanParam Paging paging) {
        var after = paging.after().map(cursor -> new Contacts.Place(cursor.instant(0), cursor.uuid(1)));
        return door.show(referralId)
                .chain(() ->
                        record.list(referralId, after, paging.checkedLimit().plusOne()))
                .map(found -> paging.page(found, contact -> Cursor.after(contact.at(), contact.id()))
                        .map(ContactBody::of));
    }

    private Uni<Shown> show(UUID referralId, UUID contactId) {
        return door.show(referralId)
                .chain(() -> record.find(referralId, contactId))
                .map(found -> found.map(contact -> new Shown(ContactBody.of(contact), 1))
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    private Contact contact(UUID referralId, ContactRequest request) {
        var now = clock.now();
        var at = Optional.ofNullable(request.at()).orElse(now);
        if (at.isAfter(now)) {
            throw new Refused(
                    KitCode.INVALID_REQUEST, null, List.of(new FieldError("/at", "PAST", "not in the future")));
        }
        return new Contact(ids.next(), referralId, request.way(), request.reached(), at, caller.subject());
    }

    private static Written written(UUID referralId, Contact contact, Optional<ProgrammeRefusal> refused) {
        refused.ifPresent(why -> {
            throw ProgrammeDoor.refused(referralId, why);
        });
        return Written.created(ProgrammeDoor.path(referralId) + "/contacts/" + contact.id(), 1);
    }
}
