package org.opendoor.referral.rest.customer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.opendoor.referral.domain.customer.Benefit;
import org.opendoor.referral.domain.customer.Claim;

/** A benefit from a day on. Told again for the same day, it is a correction. */
public record ClaimBody(@NotNull Benefit benefit, @NotNull LocalDate from) {

    static ClaimBody of(Claim claim) {
        return new ClaimBody(claim.benefit(), claim.from());
    }

    Claim claim() {
        return new Claim(benefit, from);
    }
}
