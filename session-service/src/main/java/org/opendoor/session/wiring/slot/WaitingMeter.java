package org.opendoor.session.wiring.slot;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.opendoor.kit.ops.Looks;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.session.domain.BritishDate;
import org.opendoor.session.usecase.slot.PeopleWaiting;

/** Shows how long people wait who said yes: waits of more than a month are where people were lost (S2 2.5). */
@ApplicationScoped
class WaitingMeter {

    void start(@Observes StartupEvent started, Looks looks, PeopleWaiting waiting, PlatformClock clock) {
        looks.at("first meetings", waiting::now)
                .gauge(
                        "first_meetings_awaited",
                        "People who said yes and have not had their first meeting",
                        PeopleWaiting.Count::people)
                .gauge(
                        "first_meetings_awaited_oldest_seconds",
                        "How long whoever waits longest has waited",
                        count -> oldest(count, clock));
    }

    private static double oldest(PeopleWaiting.Count count, PlatformClock clock) {
        return count.longestSince()
                .map(BritishDate::beginningOf)
                .map(since -> (double) Duration.between(since, clock.instant()).toSeconds())
                .orElse(0.0);
    }
}
