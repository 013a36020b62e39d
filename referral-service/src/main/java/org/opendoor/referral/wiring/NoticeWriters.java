package org.opendoor.referral.wiring;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.opendoor.eventing.Contexts;
import org.opendoor.referral.usecase.notice.SendNotices;

/** Lets a letter be set on a worker's thread: printing takes a tenth of a second, and the event loop has none to give. */
@ApplicationScoped
class NoticeWriters implements SendNotices.Writers {

    private static final Logger LOG = Logger.getLogger(NoticeWriters.class);

    private final Contexts contexts;
    private final Vertx vertx;

    NoticeWriters(Contexts contexts, Vertx vertx) {
        this.contexts = contexts;
        this.vertx = vertx;
    }

    @Override
    public <T> Uni<T> beside(Supplier<T> work) {
        return Contexts.awaiting(() -> vertx.executeBlocking(work::get, false).toCompletionStage());
    }

    @Override
    public <T> Uni<T> alone(Supplier<Uni<T>> work) {
        return contexts.fresh(work);
    }

    /** Of the failure only its kind: what it says may quote what was to be written. */
    @Override
    public void failed(UUID noticeId, Throwable failure) {
        LOG.warnf(
                "notice not written notice=%s cause=%s",
                noticeId, failure.getClass().getName());
    }
}
