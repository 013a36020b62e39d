package org.opendoor.referral.rest.notice;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendoor.kit.identity.Roles;
import org.opendoor.kit.page.Cursor;
import org.opendoor.kit.page.Page;
import org.opendoor.kit.page.Paging;
import org.opendoor.kit.version.Shown;
import org.opendoor.referral.domain.notice.NoticeChannel;
import org.opendoor.referral.domain.notice.NoticeKind;
import org.opendoor.referral.domain.notice.NoticeStatus;
import org.opendoor.referral.rest.WhoAsks;
import org.opendoor.referral.usecase.Scope;
import org.opendoor.referral.usecase.notice.NoticeFilter;
import org.opendoor.referral.usecase.notice.ReadNotices;

/** Notices, listed and read. */
@Path("/v1/notices")
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    private final ReadNotices notices;
    private final NoticeWindow window;
    private final WhoAsks who;

    NoticesResource(ReadNotices notices, NoticeWindow window, WhoAsks who) {
        this.notices = notices;
        this.window = window;
        this.who = who;
    }

    @GET
    @RolesAllowed({
        Roles.ADVISER,
        Roles.TEAM_LEADER,
        Roles.DISTRICT_MANAGER,
        Roles.JOBCENTRE_SYSTEM,
        Roles.PRACTITIONER,
        Roles.PROVIDER_SYSTEM
    })
    @Operation(
            operationId = "listNotices",
            summary = "What people are told, in the caller's districts or providers",
            description =
                    "The newest first. `status=QUEUED` is what lies ready for the organisation's own gateway, `FAILED` whom "
                            + "somebody has to tell another way. Of what the other side sends only kind, channel, status and "
                            + "time are shown.")
    public Uni<Page<NoticeView>> list(
            @QueryParam("status") NoticeStatus status,
            @QueryParam("kind") NoticeKind kind,
            @QueryParam("channel") NoticeChannel channel,
            @QueryParam("referral") UUID referral,
            @BeanParam Paging paging) {
        Scope scope = who.scope();
        var filter = new NoticeFilter(
                Optional.ofNullable(status),
                Optional.ofNullable(kind),
                Optional.ofNullable(channel),
                Optional.ofNullable(referral));
        return notices.newest(
                        scope,
                        filter,
                        paging.after().map(cursor -> cursor.uuid(0)),
                        paging.checkedLimit().plusOne())
                .map(found -> paging.page(
                                found, last -> Cursor.after(last.kept().notice().id()))
                        .map(seen -> NoticeView.of(seen, scope)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ADVISER,
        Roles.TEAM_LEADER,
        Roles.DISTRICT_MANAGER,
        Roles.JOBCENTRE_SYSTEM,
        Roles.PRACTITIONER,
        Roles.PROVIDER_SYSTEM
    })
    @APIResponseSchema(value = NoticeView.class, responseDescription = "The notice")
    @Operation(operationId = "readNotice", summary = "One notice, without what it says")
    public Uni<Response> read(@PathParam("id") UUID id) {
        return window.show(id).map(Shown::ok);
    }

    @GET
    @Path("/{id}/document")
    @Produces({"application/pdf", "text/plain"})
    @RolesAllowed({Roles.ADVISER, Roles.JOBCENTRE_SYSTEM, Roles.PRACTITIONER, Roles.PROVIDER_SYSTEM})
    @APIResponse(
            responseCode = "200",
            description = "A letter as PDF; a text or an e-mail as its words",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/plain", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "readNoticeDocument",
            summary = "What it says, for the side that sends it",
            description = "Every reading is recorded. 404 for the other side, 409 while it is not written.")
    public Uni<Response> document(@PathParam("id") UUID id) {
        return window.letter(id).map(NoticeWindow::document);
    }

    @GET
    @Path("/{id}/envelope")
    @RolesAllowed({Roles.JOBCENTRE_SYSTEM, Roles.PROVIDER_SYSTEM})
    @APIResponseSchema(value = EnvelopeView.class, responseDescription = "To whom it goes")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @Operation(
            operationId = "readNoticeEnvelope",
            summary = "To whom it goes, and what they need, for the side that sends it",
            description = "Every reading is recorded.")
    public Uni<Response> envelope(@PathParam("id") UUID id) {
        return window.letter(id)
                .map(EnvelopeView::of)
                .map(view -> Response.ok(view).build());
    }
}
