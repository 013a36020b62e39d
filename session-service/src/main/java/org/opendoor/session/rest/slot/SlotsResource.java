package org.opendoor.session.rest.slot;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.rest.Formats;
import org.opendoor.session.rest.slot.SlotRequest.SlotsRequest;
import org.opendoor.session.usecase.slot.FiledSlot;
import org.opendoor.session.usecase.slot.SlotReader;

/** The times that a provider's practitioners keep free for first meetings. */
@Path(SlotsResource.PATH)
@RolesAllowed({Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Slots")
public class SlotsResource {

    static final String PATH = "/v1/slots";

    /** Whether one fault stops all. */
    public enum Mode {
        ALL,
        EACH
    }

    private final SlotDesk desk;
    private final SlotReader slots;
    private final Caller caller;

    SlotsResource(SlotDesk desk, SlotReader slots, Caller caller) {
        this.desk = desk;
        this.slots = slots;
        this.caller = caller;
    }

    @POST
    @APIResponseSchema(
            value = PublicationBody.class,
            responseCode = "201",
            responseDescription = "Slots were published")
    @APIResponse(responseCode = "200", description = "Nothing new was published, or it was a dry run")
    @APIResponse(responseCode = "422", ref = "Problem")
    @Operation(
            operationId = "publishSlots",
            summary = "Publishes one slot or up to 1,000",
            description =
                    "A row is found by its practitioner and when it begins; `recordedAt` decides between two "
                            + "statements: CREATED, UPDATED, UNCHANGED, SUPERSEDED (a newer one stands), CONFLICT (equal and "
                            + "different), REFUSED with its code. `mode` EACH, the default, takes what is good; with ALL one refused "
                            + "row stops all (422 ROWS_REFUSED). `dryRun` writes nothing. A slot that somebody has is not changed.")
    public Uni<Response> publish(
            @QueryParam("mode") Mode mode, @QueryParam("dryRun") Boolean dryRun, @NotNull @Valid SlotsRequest request) {
        return desk.publish(request, mode == Mode.ALL, Boolean.TRUE.equals(dryRun));
    }

    @GET
    @Operation(
            operationId = "listSlots",
            summary = "The provider's slots",
            description = "By time, then by id. `from` and `to` are days of the United Kingdom, both included.")
    public Uni<Page<SlotBody>> list(
            @QueryParam("state") SlotReader.State state,
            @Pattern(regexp = Formats.IDENTIFIER) @QueryParam("practitioner") String practitioner,
            @Pattern(regexp = Formats.IDENTIFIER) @QueryParam("venue") String venue,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @BeanParam Paging paging) {
        var query = new SlotReader.Query(
                caller.providers(),
                new SlotReader.Filter(
                        Optional.ofNullable(state), Optional.ofNullable(practitioner), Optional.ofNullable(venue)),
                Optional.ofNullable(from).map(BritishDate::beginningOf),
                Optional.ofNullable(to).map(day -> BritishDate.beginningOf(day.plusDays(1))),
                paging.after().map(cursor -> new SlotReader.Place(cursor.instant(0), cursor.uuid(1))),
                paging.checkedLimit().plusOne());
        return slots.list(query)
                .map(found -> paging.page(found, SlotsResource::place).map(SlotBody::of));
    }

    @GET
    @Path("/{slotId}")
    @APIResponseSchema(value = SlotBody.class, responseDescription = "The slot")
    @Operation(operationId = "readSlot", summary = "A slot, and who has it")
    public Uni<Response> read(@PathParam("slotId") UUID slotId) {
        return slots.find(slotId, caller.providers())
                .map(found -> found.map(filed -> new Shown(SlotBody.of(filed), filed.version()).ok())
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    @POST
    @Path("/{slotId}/withdrawal")
    @APIResponseSchema(value = SlotBody.class, responseCode = "200", responseDescription = "It is not offered any more")
    @APIResponse(responseCode = "409", ref = "Problem")
    @Operation(
            operationId = "withdrawSlot",
            summary = "Takes a slot back",
            description = "409 SLOT_TAKEN while somebody has it: move or cancel their appointment first.")
    public Uni<Response> withdraw(@PathParam("slotId") UUID slotId) {
        return desk.withdraw(slotId);
    }

    private static Cursor place(FiledSlot filed) {
        return Cursor.after(filed.slot().terms().startsAt(), filed.id());
    }
}
