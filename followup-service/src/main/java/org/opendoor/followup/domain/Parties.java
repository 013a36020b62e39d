package org.opendoor.followup.domain;

import java.util.Objects;
import java.util.Optional;

/**
 * Who a journey belongs to, as far as owing a contact goes. Ids are opaque; there is no name in this service.
 *
 * @param customerKind how the person stands to Jobcentre
 * @param district the Jobcentre district
 * @param provider the NHS provider of the programme
 * @param adviser the personal adviser, if one is known
 */
public record Parties(CustomerKind customerKind, String district, String provider, Optional<String> adviser) {
    public Parties {
        Objects.requireNonNull(customerKind, "customerKind");
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(adviser, "adviser");
    }

    /** These parties without that adviser, if they name them. */
    Parties without(String left) {
        return adviser.filter(left::equals).isPresent()
                ? new Parties(customerKind, district, provider, Optional.empty())
                : this;
    }

    /** These parties, with the other's adviser where they name none themselves. */
    Parties orAdviserOf(Parties other) {
        return adviser.isPresent() ? this : new Parties(customerKind, district, provider, other.adviser);
    }
}
