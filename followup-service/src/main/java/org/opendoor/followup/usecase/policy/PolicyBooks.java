package org.opendoor.followup.usecase.policy;

import io.smallrye.mutiny.Uni;
import org.opendoor.followup.domain.policy.PolicyBook;

/** Where policies are kept. */
@FunctionalInterface
public interface PolicyBooks {

    /** Every version there is at this moment, in the running transaction: a promise is made under what holds when it is made. */
    Uni<PolicyBook> current();
}
