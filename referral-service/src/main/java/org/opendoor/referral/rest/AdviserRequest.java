package org.opendoor.referral.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.opendoor.referral.domain.ReassignReason;
import org.opendoor.referral.usecase.ReassignAdviser;

/** Who is the person's adviser from now on, and why. */
public record AdviserRequest(
        @NotNull @Pattern(regexp = Patterns.IDENTIFIER) String adviser,
        @NotNull ReassignReason reason) {

    ReassignAdviser.Request request(boolean vouched) {
        return new ReassignAdviser.Request(adviser, reason, vouched);
    }
}
