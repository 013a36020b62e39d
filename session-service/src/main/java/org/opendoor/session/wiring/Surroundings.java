package org.opendoor.session.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.opendoor.eventing.Ids;
import org.opendoor.session.usecase.NewIds;

/** What use cases get from the platform. */
@ApplicationScoped
class Surroundings {

    @Produces
    @ApplicationScoped
    NewIds newIds() {
        return Ids::next;
    }
}
