package org.opendoor.referral.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendoor.referral.domain.ContactWish;
import org.opendoor.referral.domain.TimeOfDay;

/** Whether, from when and at what time of day the person wants to hear from us. */
public record ContactWishRequest(
        @NotNull ContactWish.Wanted wanted, LocalDate notBefore, List<@NotNull TimeOfDay> times) {

    ContactWish wish() {
        return new ContactWish(wanted, Optional.ofNullable(notBefore), Codes.set(times));
    }
}
