package org.opendoor.followup.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.opendoor.eventing.Ids;
import org.opendoor.followup.domain.ContactPolicy;
import org.opendoor.followup.domain.DueDates;
import org.opendoor.followup.domain.FollowUpRules;
import org.opendoor.followup.domain.Moment;
import org.opendoor.followup.usecase.NewIds;
import org.opendoor.followup.usecase.Present;
import org.opendoor.kit.time.EnglishWorkingDays;
import org.opendoor.kit.time.PlatformClock;

/** Puts the pure rules together with this installation's policy, calendar and clock. */
@Singleton
class RulesInForce {

    @Produces
    @Singleton
    DueDates dueDates(PolicySettings settings) {
        var policy = new ContactPolicy(
                settings.version(),
                settings.daysAfter(),
                settings.daysWhenWanted(),
                settings.daysToSecondLevel(),
                settings.daysAfterChange());
        return new DueDates(policy, new EnglishWorkingDays()::isWorking);
    }

    @Produces
    @Singleton
    FollowUpRules rules(DueDates dueDates) {
        return new FollowUpRules(dueDates);
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
