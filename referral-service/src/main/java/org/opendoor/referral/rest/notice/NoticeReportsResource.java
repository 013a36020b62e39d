package org.opendoor.referral.rest.notice;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.idempotency.Idempotency;
import org.opendoor.kit.idempotency.Written;
import org.opendoor.kit.identity.Roles;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.notice.ReportNotice;
import org.opendoor.referral.usecase.notice.ReportNotice.Outcome;

/** Where an organisation's own gateway takes letters and texts, and says what became of them. */
@Path("/v1/notices/{id}")
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeReportsResource {

    private final ReportNotice reports;
    private final NoticeWindow window;
    private final Idempotency idempotency;
    private final WhoAsks who;

    NoticeReportsResource(ReportNotice reports, NoticeWindow window, Idempotency idempotency, WhoAsks who) {
        this.reports = reports;
        this.window = window;
        this.idempotency = idempotency;
        this.who = who;
    }

    @POST
    @Path("/taken")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.JOBCENTRE_SYSTEM, Roles.PROVIDER_SYSTEM})
    @APIResponseSchema(value = NoticeView.class, responseDescription = "The notice as it is now")
    @Operation(
            operationId = "takeNotice",
            summary = "The gateway begins to send it",
            description =
                    "Before anything is printed or sent. From then on nobody else gets it: 409 NOTICE_TAKEN. Until the "
                            + "gateway says how it ended, its status is UNKNOWN.")
    public Uni<Response> taken(@PathParam("id") UUID id) {
        return once(null, () -> reports.taken(id, who.scope(), who.now()));
    }

    @POST
    @Path("/dispatched")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.JOBCENTRE_SYSTEM, Roles.PROVIDER_SYSTEM})
    @APIResponseSchema(value = NoticeView.class, responseDescription = "The notice as it is now")
    @Operation(operationId = "reportNoticeDispatched", summary = "It went out")
    public Uni<Response> dispatched(@PathParam("id") UUID id) {
        return once(null, () -> reports.dispatched(id, who.scope(), who.now()));
    }

    @POST
    @Path("/failed")
    @RolesAllowed({Roles.JOBCENTRE_SYSTEM, Roles.PROVIDER_SYSTEM})
    @APIResponseSchema(value = NoticeView.class, responseDescription = "The notice as it is now")
    @Operation(
            operationId = "reportNoticeFailed",
            summary = "It did not go out, or it came back",
            description = "Then somebody has to tell the person another way.")
    public Uni<Response> failed(@PathParam("id") UUID id, @NotNull @Valid NoticeFailure failure) {
        return once(failure, () -> reports.failed(id, failure.reason(), who.scope(), who.now()));
    }

    private Uni<Response> once(Object request, Supplier<Uni<Outcome>> deed) {
        return idempotency.once(
                request, () -> deed.get().map(NoticeReportsResource::written), written -> window.show(written.id()));
    }

    private static Written written(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var id, var version) -> Written.changed("/v1/notices/" + id, version);
            case Outcome.Refused(var why) -> throw NoticeProblem.of(why);
        };
    }
}
