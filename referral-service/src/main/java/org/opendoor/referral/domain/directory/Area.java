package org.opendoor.referral.domain.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendoor.referral.domain.Place;
import org.opendoor.referral.domain.Refusal;
import org.opendoor.referral.domain.WantedPlace;

/**
 * What an offer has to know of its district.
 *
 * @param providers who take people of the district now
 * @param adviser the member of staff who is to be the adviser, if they are known at all
 */
public record Area(District district, Set<String> providers, Optional<StaffMember> adviser) {

    /** The area with what the directory knows about it. */
    public static Area of(District district, List<Provider> providers, Optional<StaffMember> adviser) {
        return new Area(
                district,
                providers.stream()
                        .filter(provider -> provider.active() && provider.serves(district.code()))
                        .map(Provider::code)
                        .collect(Collectors.toUnmodifiableSet()),
                adviser);
    }

    /**
     * Where an offer leads that wants this place: every offer names a provider, at least the district's default.
     *
     * @param area empty where there is no such district
     * @param vouched that the adviser works there was said by their own token, which knows better than a list
     */
    public static Placement place(Optional<Area> area, WantedPlace wanted, boolean vouched) {
        return area.filter(known -> known.district.active())
                .map(known -> known.place(wanted, vouched))
                .orElseGet(() -> new Placement.Impossible(Refusal.DISTRICT_UNKNOWN));
    }

    /**
     * Where somebody comes back to who was here before: to the provider they know, or who serves the district now. There is
     * always somewhere, even where the directory has moved on: nobody stands before a closed door because a list changed.
     *
     * @param area empty where there is no such district any more
     * @param vouched that the adviser works there was said by their own token
     */
    public static Place again(Optional<Area> area, Place was, boolean vouched) {
        return area.map(known -> new Place(
                        was.district(),
                        known.stillServedBy(was.provider()),
                        was.adviser().filter(_ -> vouched || !known.knownToBeElsewhere()),
                        was.centre()))
                .orElse(was);
    }

    private String stillServedBy(String provider) {
        return Stream.concat(
                        Stream.of(provider),
                        Stream.concat(
                                district.defaultProvider().stream(),
                                providers.stream().sorted()))
                .filter(providers::contains)
                .findFirst()
                .orElse(provider);
    }

    /** An adviser the directory does not know may be there all the same. */
    private boolean knownToBeElsewhere() {
        return adviser.isPresent() && !adviserWorksHere();
    }

    private Placement place(WantedPlace wanted, boolean vouched) {
        if (wanted.adviser().isPresent() && !vouched && !adviserWorksHere()) {
            return new Placement.Impossible(Refusal.ADVISER_NOT_HERE);
        }
        Optional<String> provider = wanted.provider().or(district::defaultProvider);
        if (provider.isEmpty()) {
            return new Placement.Impossible(Refusal.PROVIDER_NEEDED);
        }
        return providers.contains(provider.get())
                ? new Placement.Possible(wanted.at(provider.get()))
                : new Placement.Impossible(Refusal.PROVIDER_NOT_HERE);
    }

    /** Whether the adviser is active staff of this district. */
    public boolean adviserWorksHere() {
        return adviser.filter(StaffMember::active)
                .flatMap(StaffMember::district)
                .filter(district.code()::equals)
                .isPresent();
    }
}
