package org.opendoor.referral.rest.customer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.opendoor.referral.domain.customer.CustomerCommand;
import org.opendoor.referral.rest.Codes;
import org.opendoor.referral.rest.Patterns;

/** The named staff, by the subject of their tokens, who alone may see the person; an empty list opens the record again. */
public record RestrictionRequest(
        @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = Patterns.IDENTIFIER) String> staff) {

    CustomerCommand command() {
        return staff.isEmpty() ? new CustomerCommand.LiftRestriction() : new CustomerCommand.Restrict(Codes.set(staff));
    }
}
