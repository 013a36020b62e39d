package org.opendoor.session.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.opendoor.session.domain.WorkingDays;
import org.opendoor.session.domain.group.Forecast;
import org.opendoor.session.domain.group.GroupPolicy;
import org.opendoor.session.domain.group.GroupRules;
import org.opendoor.session.domain.group.Holidays;

/** Puts the pure rules of groups together with the policy and the calendar. */
@Singleton
class GroupRulesInForce {

    @Produces
    @Singleton
    GroupRules rules(WorkingDays working) {
        return new GroupRules(GroupPolicy.IN_FORCE, new Holidays(working));
    }

    @Produces
    @Singleton
    Forecast forecast(WorkingDays working) {
        return new Forecast(new Holidays(working));
    }
}
