package org.opendoor.referral.wiring;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.opendoor.kit.ops.Looks;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.usecase.notice.Notices;

/** Shows what people were not told yet: due and not out, lying ready for a gateway, without a result, failed. */
@ApplicationScoped
class NoticeMeters {

    void start(@Observes StartupEvent started, Looks looks, Notices notices, PlatformClock clock) {
        looks.at("notices", () -> notices.backlog(clock.now()))
                .gauge("notices_due", "Notices whose moment has come and that are not written", Notices.Backlog::due)
                .gauge(
                        "notices_due_oldest_seconds",
                        "How long the longest due of them waits",
                        Notices.Backlog::oldestDueSeconds)
                .gauge("notices_queued", "Letters and texts that lie ready for a gateway", Notices.Backlog::queued)
                .gauge(
                        "notices_queued_oldest_seconds",
                        "How long the oldest of them lies there",
                        Notices.Backlog::oldestQueuedSeconds)
                .gauge("notices_unknown", "Notices of which nobody said how it ended", Notices.Backlog::unknown)
                .gauge("notices_failed", "Notices that failed within the last seven days", Notices.Backlog::failed);
    }
}
