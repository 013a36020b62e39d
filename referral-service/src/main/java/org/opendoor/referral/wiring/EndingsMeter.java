package org.opendoor.referral.wiring;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.opendoor.kit.ops.Looks;
import org.opendoor.kit.time.PlatformClock;
import org.opendoor.referral.usecase.FollowUps;
import org.opendoor.referral.usecase.FollowUps.Unnoticed;

/**
 * Shows the first promise of the platform as a number: endings for which no follow-up was heard of, of this side and of the
 * NHS side. It is above zero for moments only; an alert watches the age of the oldest.
 */
@ApplicationScoped
class EndingsMeter {

    void start(@Observes StartupEvent started, Looks looks, FollowUps followUps, PlatformClock clock) {
        looks.at("endings", () -> followUps.unnoticed(clock.now()))
                .gauge(
                        "endings_without_followup",
                        "Journeys that ended and for which no follow-up was heard of",
                        Unnoticed::count)
                .gauge(
                        "endings_without_followup_oldest_seconds",
                        "How long the oldest of them has waited",
                        Unnoticed::oldestSeconds);
    }
}
