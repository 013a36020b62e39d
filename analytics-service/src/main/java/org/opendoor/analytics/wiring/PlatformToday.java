package org.opendoor.analytics.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.opendoor.analytics.usecase.Today;
import org.opendoor.kit.time.PlatformClock;

/** The day by the platform's clock. */
@ApplicationScoped
class PlatformToday implements Today {

    private final PlatformClock clock;

    PlatformToday(PlatformClock clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate date() {
        return clock.today();
    }
}
