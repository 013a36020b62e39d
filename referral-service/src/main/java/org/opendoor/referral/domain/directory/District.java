package org.opendoor.referral.domain.directory;

import java.util.Optional;

/** A Jobcentre district. Its default provider is who an offer names when nobody says otherwise. */
public record District(
        String code, String name, DeliveryModel deliveryModel, Optional<String> defaultProvider, boolean active)
        implements Entry {

    @Override
    public String id() {
        return code;
    }

    @Override
    public District deactivated() {
        return new District(code, name, deliveryModel, defaultProvider, false);
    }

    /** The same without a default, as long as that provider is not known yet. */
    District withoutDefault() {
        return new District(code, name, deliveryModel, Optional.empty(), active);
    }
}
