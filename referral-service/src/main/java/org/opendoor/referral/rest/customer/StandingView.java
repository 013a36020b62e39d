package org.opendoor.referral.rest.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.opendoor.referral.domain.customer.Customer;
import org.opendoor.referral.domain.customer.CustomerState;
import org.opendoor.referral.domain.customer.StopReason;

/** How it stands with a person's record, without anything personal. {@code mergedInto} is the record that was kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingView(
        UUID customerId, Standing standing, UUID mergedInto, StopReason contactStopped, List<String> seenOnlyBy) {

    /** What there is of the record. */
    public enum Standing {
        KNOWN,
        MERGED,
        FORGOTTEN
    }

    static StandingView of(Customer customer) {
        return new StandingView(
                customer.id(),
                switch (customer.state()) {
                    case CustomerState.Known _ -> Standing.KNOWN;
                    case CustomerState.Absorbed _ -> Standing.MERGED;
                    case CustomerState.Forgotten _ -> Standing.FORGOTTEN;
                },
                customer.state() instanceof CustomerState.Absorbed(var into) ? into : null,
                customer.stopped().orElse(null),
                customer.restricted() ? customer.seenOnlyBy().stream().sorted().toList() : null);
    }
}
