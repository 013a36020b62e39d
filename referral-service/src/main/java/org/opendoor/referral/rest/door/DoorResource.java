package org.opendoor.referral.rest.door;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.failure.Begun;
import org.opendoor.kit.failure.Failures;
import org.opendoor.kit.identity.PublicEndpoint;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.domain.door.Token;
import org.opendoor.referral.usecase.Moment;
import org.opendoor.referral.usecase.door.ComeInByLink;
import org.opendoor.referral.usecase.door.ComeInByLink.Door;

/**
 * What a person sees who follows the link in their letter. GET shows and never uses the link up; POST says yes. The token
 * in the path is what no other site can know, so a forged form leads nowhere.
 */
@Path("/c/{token}")
@Produces(MediaType.WILDCARD)
public class DoorResource {

    private static final String WHY =
            "people come back by the link in their letter; its token works once and is no account";
    private static final Token NOBODYS = new Token("A".repeat(32));
    private static final long SOON_SECONDS = 5;

    private final ComeInByLink comeIn;
    private final DoorPage page;
    private final Turnstile turnstile;
    private final Origins origins;
    private final PlatformClock clock;

    DoorResource(ComeInByLink comeIn, DoorPage page, Turnstile turnstile, Origins origins, PlatformClock clock) {
        this.comeIn = comeIn;
        this.page = page;
        this.turnstile = turnstile;
        this.origins = origins;
        this.clock = clock;
    }

    @GET
    @PublicEndpoint(WHY)
    @Operation(hidden = true)
    public Uni<Response> look(
            @PathParam("token") String token,
            @HeaderParam("X-Forwarded-For") String forwardedFor,
            @Context HttpServerRequest request) {
        return counted(forwardedFor, request, () -> comeIn.look(token(token), now()));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @PublicEndpoint(WHY)
    @Operation(hidden = true)
    public Uni<Response> enter(
            @PathParam("token") String token,
            @HeaderParam("X-Forwarded-For") String forwardedFor,
            @Context HttpServerRequest request) {
        return counted(
                forwardedFor,
                request,
                () -> Begun.toItsEnd(
                        () -> Begun.againAfterAClash(() -> comeIn.enter(token(token), Ids.next(), now()))));
    }

    private Uni<Response> counted(String forwardedFor, HttpServerRequest request, Supplier<Uni<Door>> deed) {
        String origin = origins.of(request.remoteAddress().hostAddress(), Optional.ofNullable(forwardedFor));
        if (!turnstile.lets(origin)) {
            return Uni.createFrom().item(() -> page.later(429, Turnstile.WINDOW_SECONDS));
        }
        return deed.get()
                .map(this::answer)
                .onFailure(failure -> Failures.isDependencyDown(failure) || Failures.isClash(failure))
                .recoverWithItem(() -> page.later(503, SOON_SECONDS));
    }

    private Response answer(Door door) {
        return switch (door) {
            case OPEN -> page.open();
            case ENTERED -> page.entered();
            case USED -> page.used();
            case CLOSED -> page.closed();
            case UNKNOWN -> page.unknown();
        };
    }

    /** What cannot be a token is looked for all the same: every wrong link takes the same way to the same answer. */
    private static Token token(String written) {
        return Token.parse(written).orElse(NOBODYS);
    }

    private Moment now() {
        return new Moment(clock.now(), clock.today());
    }
}
