package org.opendoor.referral.persistence.directory;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Optional;
import java.util.Set;
import org.opendoor.referral.domain.directory.Provider;
import org.opendoor.referral.usecase.directory.Kept;

@JsonNaming(SnakeCaseStrategy.class)
record ProviderRow(
        String code,
        long version,
        String name,
        String programmeName,
        Set<String> districts,
        Set<String> areas,
        String contact,
        boolean active)
        implements EntryRow {

    static ProviderRow of(Provider provider, long version) {
        return new ProviderRow(
                provider.code(),
                version,
                provider.name(),
                provider.programmeName(),
                provider.districts(),
                provider.areas(),
                provider.contact().orElse(null),
                provider.active());
    }

    Provider provider() {
        return new Provider(code, name, programmeName, districts, areas, Optional.ofNullable(contact), active);
    }

    @Override
    public Kept kept() {
        return new Kept(provider(), version);
    }
}
