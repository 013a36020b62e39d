package org.opendoor.referral.persistence.directory;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Optional;
import org.opendoor.referral.domain.directory.DeliveryModel;
import org.opendoor.referral.domain.directory.District;
import org.opendoor.referral.usecase.directory.Kept;

@JsonNaming(SnakeCaseStrategy.class)
record DistrictRow(
        String code, long version, String name, DeliveryModel deliveryModel, String defaultProvider, boolean active)
        implements EntryRow {

    static DistrictRow of(District district, long version) {
        return new DistrictRow(
                district.code(),
                version,
                district.name(),
                district.deliveryModel(),
                district.defaultProvider().orElse(null),
                district.active());
    }

    District district() {
        return new District(code, name, deliveryModel, Optional.ofNullable(defaultProvider), active);
    }

    @Override
    public Kept kept() {
        return new Kept(district(), version);
    }
}
