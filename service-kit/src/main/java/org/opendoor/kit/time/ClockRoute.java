package org.opendoor.kit.time;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Problem;
import org.opendoor.kit.problem.ProblemCode;

/**
 * The local platform's handle on the clock: GET and POST /clock on the management interface, which listens on loopback.
 * POST exists only where the clock is movable.
 */
@ApplicationScoped
class ClockRoute {
    private static final Logger LOG = Logger.getLogger(ClockRoute.class);
    private static final String PATH = "/clock";
    private static final Duration FARTHEST = Duration.ofDays(36_525);

    private final PlatformClock clock;

    ClockRoute(PlatformClock clock) {
        this.clock = clock;
    }

    void register(@Observes ManagementInterface management) {
        management.router().get(PATH).handler(this::tell);
        if (clock.isMovable()) {
            management.router().post(PATH).handler(this::move);
        }
    }

    private void move(RoutingContext request) {
        Optional<Duration> wanted = offset(request.body().buffer());
        if (wanted.isEmpty()) {
            refuse(request, KitCode.INVALID_REQUEST);
        } else if (clock.moveTo(wanted.get())) {
            LOG.infof("clock moved offset=%s", wanted.get());
            tell(request);
        } else {
            refuse(request, KitCode.CLOCK_FORWARD_ONLY);
        }
    }

    private static Optional<Duration> offset(Buffer body) {
        try {
            return Optional.ofNullable(body)
                    .map(Buffer::toJsonObject)
                    .map(json -> json.getString("offset"))
                    .map(Duration::parse)
                    .filter(offset -> offset.compareTo(FARTHEST) <= 0);
        } catch (DecodeException | DateTimeException | ClassCastException unreadable) {
            return Optional.empty();
        }
    }

    private void tell(RoutingContext request) {
        request.json(new JsonObject()
                .put("offset", clock.offset().toString())
                .put("now", clock.now().toString())
                .put("today", clock.today().toString())
                .put("movable", clock.isMovable()));
    }

    private static void refuse(RoutingContext request, ProblemCode code) {
        request.response()
                .setStatusCode(code.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(new JsonObject()
                        .put("title", code.title())
                        .put("status", code.status())
                        .put("code", code.name())
                        .encode());
    }
}
