package org.opendoor.referral.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.opendoor.referral.usecase.worklist.FindWork;
import org.opendoor.referral.usecase.worklist.Works;

/** The use case of the worklists with what it needs. */
@ApplicationScoped
class WorklistUseCases {

    @Produces
    @Singleton
    FindWork findWork(Works works) {
        return new FindWork(works);
    }
}
