package org.opendoor.referral.rest.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendoor.referral.domain.directory.Provider;
import org.opendoor.referral.rest.Patterns;

/** A provider; the same in requests and in answers. Its contact is shown to its own people and to operations. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProviderBody(
        @NotNull @Pattern(regexp = Patterns.IDENTIFIER) String code,

        @NotBlank @Size(max = 100) @Pattern(regexp = Patterns.ONE_LINE)
        String name,

        @NotBlank @Size(max = 100) @Pattern(regexp = Patterns.ONE_LINE)
        String programmeName,

        @NotNull @Size(max = 200) List<@NotNull @Pattern(regexp = Patterns.IDENTIFIER) String> districts,

        @NotNull @Size(max = 500) List<@NotNull @Pattern(regexp = Patterns.POSTCODE_AREA) String> areas,

        @Pattern(regexp = Patterns.IDENTIFIER) String contact,
        @NotNull Boolean active)
        implements EntryBody {

    static ProviderBody of(Provider provider, boolean withContact) {
        return new ProviderBody(
                provider.code(),
                provider.name(),
                provider.programmeName(),
                provider.districts().stream().sorted().toList(),
                provider.areas().stream().sorted().toList(),
                provider.contact().filter(_ -> withContact).orElse(null),
                provider.active());
    }

    @Override
    public Provider entry() {
        return new Provider(
                code,
                name.strip(),
                programmeName.strip(),
                Set.copyOf(districts),
                Set.copyOf(areas),
                Optional.ofNullable(contact),
                active);
    }
}
