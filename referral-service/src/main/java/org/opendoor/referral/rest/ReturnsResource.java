package org.opendoor.referral.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.problem.Refused;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.usecase.ComeInByName;

/** The open door for whoever answers a telephone for everybody: who rings is let in, and nothing is told of them. */
@Path("/v1/re-referrals")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
public class ReturnsResource {

    private static final String PATH = "/v1/re-referrals/";

    private final ComeInByName comeInByName;
    private final Idempotency idempotency;
    private final WhoAsks who;

    ReturnsResource(ComeInByName comeInByName, Idempotency idempotency, WhoAsks who) {
        this.comeInByName = comeInByName;
        this.idempotency = idempotency;
        this.who = who;
    }

    @POST
    @RolesAllowed(Roles.INTAKE)
    @APIResponseSchema(value = ReceiptView.class, responseDescription = "The person was heard and will be contacted")
    @Operation(
            operationId = "comeBackByName",
            summary = "Somebody comes back who knows no number of their case",
            description =
                    "Their name and two of date of birth, phone, postcode and National Insurance number. One exact match "
                            + "comes back with all that is known; otherwise a new referral begins. The answer is the same "
                            + "either way, and so is what the centre may read afterwards: nothing.")
    public Uni<Response> comeIn(@NotNull @Valid ReturnByNameRequest body) {
        var request = body.request();
        return idempotency
                .once(
                        body,
                        () -> comeInByName
                                .comeIn(request, who.referrer(), who.now())
                                .map(refused -> {
                                    refused.ifPresent(why -> {
                                        throw new Refused(ReferralProblem.of(why));
                                    });
                                    return Written.changed(PATH + who.now().today(), 0);
                                }),
                        written -> Uni.createFrom().item(new Shown(receipt(body, written), 0)))
                .map(ReturnsResource::bare);
    }

    private static ReceiptView receipt(ReturnByNameRequest body, Written written) {
        return new ReceiptView(LocalDate.parse(written.lastSegment()), Codes.sorted(Codes.set(body.explained())));
    }

    /** There is nothing to go to, and nothing that changes. */
    private static Response bare(Response receipt) {
        return Response.fromResponse(receipt)
                .header(HttpHeaders.LOCATION, null)
                .header(HttpHeaders.ETAG, null)
                .build();
    }
}
