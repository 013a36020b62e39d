package org.opendoor.referral.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import org.opendoor.referral.domain.TransferReason;
import org.opendoor.referral.usecase.TransferReferral;

/**
 * Where the journey goes. In the same district the provider and the adviser stay unless others are named; in another one it
 * is the usual provider and no adviser yet.
 */
public record TransferRequest(
        @NotNull @Pattern(regexp = Patterns.IDENTIFIER) String district,
        @Pattern(regexp = Patterns.IDENTIFIER) String provider,
        @Pattern(regexp = Patterns.IDENTIFIER) String adviser,
        TransferReason reason) {

    TransferReferral.Move move(boolean vouched) {
        return new TransferReferral.Move(
                district,
                Optional.ofNullable(provider),
                Optional.ofNullable(adviser),
                Objects.requireNonNullElse(reason, TransferReason.OTHER),
                vouched);
    }
}
