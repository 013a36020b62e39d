package org.opendoor.referral.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.history.Happened;
import org.opendoor.kit.history.History;
import org.opendoor.kit.identity.Caller;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.usecase.ReadPerson;

/** What a referral's readers ask beside it: what happened, and who the person is. */
@Path("/v1/referrals/{id}")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
public class ReferralReadingsResource {

    private final History history;
    private final ReadPerson readPerson;
    private final Deeds deeds;
    private final WhoAsks who;
    private final Caller caller;

    ReferralReadingsResource(History history, ReadPerson readPerson, Deeds deeds, WhoAsks who, Caller caller) {
        this.history = history;
        this.readPerson = readPerson;
        this.deeds = deeds;
        this.who = who;
        this.caller = caller;
    }

    @GET
    @Path("/history")
    @RolesAllowed({
        Roles.ADVISER,
        Roles.TEAM_LEADER,
        Roles.DISTRICT_MANAGER,
        Roles.JOBCENTRE_SYSTEM,
        Roles.PRACTITIONER,
        Roles.PROVIDER_SYSTEM,
        Roles.INTAKE
    })
    @Operation(operationId = "readReferralHistory", summary = "Who did what to this referral, and when")
    public Uni<Page<Happened>> history(@PathParam("id") UUID id) {
        return deeds.show(id, who.scope())
                .chain(() -> history.of(id, caller))
                .map(happened -> new Page<>(happened, null));
    }

    @GET
    @Path("/own-words")
    @RolesAllowed({Roles.ADVISER, Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
    @Operation(
            operationId = "readOwnWords",
            summary = "What the person hopes for, in their own words",
            description = "Every reading is recorded. For the side that answers for the journey: the district, or the "
                    + "provider where the person keeps Jobcentre out.")
    @APIResponseSchema(value = OwnWordsView.class, responseDescription = "Their words, if there are any")
    public Uni<Response> ownWords(@PathParam("id") UUID id) {
        return readPerson
                .readWords(id, who.scope(), who.now())
                .map(found -> found.flatMap(Customer::profile)
                        .map(profile -> new OwnWordsView(profile.hopes().orElse(null)))
                        .map(words -> Response.ok(words)
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build())
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }

    @GET
    @Path("/person")
    @RolesAllowed({Roles.ADVISER, Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
    @Operation(
            operationId = "readPerson",
            summary = "Who the person is and how to reach them",
            description =
                    "Every reading is recorded. A provider reads those referred to it, until six months after the "
                            + "ending or while it owes them a contact.")
    @APIResponseSchema(value = PersonView.class, responseDescription = "The person")
    public Uni<Response> person(@PathParam("id") UUID id) {
        return readPerson
                .read(id, who.scope(), who.now())
                .map(found -> found.map(PersonView::of)
                        .map(person -> Response.ok(person)
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build())
                        .orElseThrow(() -> new Refused(KitCode.NOT_YET_KNOWN)));
    }
}
