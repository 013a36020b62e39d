package org.opendoor.referral.rest.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.opendoor.referral.domain.eligibility.Destination;
import org.opendoor.referral.rest.Patterns;

/** Where somebody moved to. Without a provider it is the district's usual one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DestinationBody(
        @NotNull @Pattern(regexp = Patterns.IDENTIFIER) String district,
        @Pattern(regexp = Patterns.IDENTIFIER) String provider) {

    static DestinationBody of(Destination destination) {
        return new DestinationBody(
                destination.district(), destination.provider().orElse(null));
    }

    Destination destination() {
        return new Destination(district, Optional.ofNullable(provider));
    }
}
