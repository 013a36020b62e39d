package org.opendoor.followup.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.opendoor.eventing.Ids;
import org.opendoor.followup.domain.Moment;
import org.opendoor.followup.domain.WorkingDays;
import org.opendoor.followup.usecase.NewIds;
import org.opendoor.followup.usecase.Present;
import org.opendoor.kit.time.EnglishWorkingDays;
import org.opendoor.kit.time.PlatformClock;

/** What the pure rules need from outside: the calendar, the clock, and ids. */
@Singleton
class FromOutside {

    @Produces
    @Singleton
    WorkingDays workingDays() {
        return new EnglishWorkingDays()::isWorking;
    }

    @Produces
    @Singleton
    Present present(PlatformClock clock) {
        return () -> {
            var now = clock.now();
            return new Moment(now, now.atZone(PlatformClock.ZONE).toLocalDate());
        };
    }

    @Produces
    @Singleton
    NewIds ids() {
        return Ids::next;
    }
}
