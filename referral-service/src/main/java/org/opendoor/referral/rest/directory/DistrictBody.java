package org.opendoor.referral.rest.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.opendoor.referral.domain.directory.DeliveryModel;
import org.opendoor.referral.domain.directory.District;
import org.opendoor.referral.rest.Patterns;

/** A district; the same in requests and in answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DistrictBody(
        @NotNull @Pattern(regexp = Patterns.IDENTIFIER) String code,

        @NotBlank @Size(max = 100) @Pattern(regexp = Patterns.ONE_LINE)
        String name,

        @NotNull DeliveryModel deliveryModel,
        @Pattern(regexp = Patterns.IDENTIFIER) String defaultProvider,
        @NotNull Boolean active)
        implements EntryBody {

    static DistrictBody of(District district) {
        return new DistrictBody(
                district.code(),
                district.name(),
                district.deliveryModel(),
                district.defaultProvider().orElse(null),
                district.active());
    }

    @Override
    public District entry() {
        return new District(code, name.strip(), deliveryModel, Optional.ofNullable(defaultProvider), active);
    }
}
