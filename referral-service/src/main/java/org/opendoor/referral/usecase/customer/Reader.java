package org.opendoor.referral.usecase.customer;

import java.util.List;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.usecase.Journey;
import org.opendoor.referral.usecase.Scope;

/** Who asks about a person: by their scope, or for data protection, whose task is everybody and who leaves a trace. */
public record Reader(Scope scope, boolean dataProtection) {

    /** A person is seen by who sees one of their journeys; a restricted one by the named staff among these. */
    public boolean sees(Customer customer, List<Journey> journeys) {
        return dataProtection
                || (customer.openTo(scope.subject()) && journeys.stream().anyMatch(scope::sees));
    }
}
