package org.opendoor.session.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.opendoor.eventing.Ids;
import org.opendoor.kit.time.EnglishWorkingDays;
import org.opendoor.session.domain.WorkingDays;
import org.opendoor.session.usecase.NewIds;

/** What use cases get from the platform. */
@ApplicationScoped
class Surroundings {

    @Produces
    @ApplicationScoped
    NewIds newIds() {
        return Ids::next;
    }

    @Produces
    @Singleton
    WorkingDays workingDays() {
        return new EnglishWorkingDays()::isWorking;
    }
}
