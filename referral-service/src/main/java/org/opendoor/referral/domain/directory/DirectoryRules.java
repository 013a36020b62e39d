package org.opendoor.referral.domain.directory;

import static org.opendoor.referral.domain.directory.DirectoryRefusal.CONTACT_ELSEWHERE;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.CONTACT_NOT_ACTIVE;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.CONTACT_UNKNOWN;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.COORDINATES_OUT_OF_REACH;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.DEFAULT_DOES_NOT_SERVE;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.DISTRICT_UNKNOWN;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.NAME_TELLS_OF_HEALTH;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.PROVIDER_NOT_ACTIVE;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.PROVIDER_UNKNOWN;
import static org.opendoor.referral.domain.directory.DirectoryRefusal.STILL_DEFAULT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may stand in the directory beside what. Each rule gives its faults; none is a reason to stop looking for others. */
public final class DirectoryRules {

    private static final String DEFAULT_PROVIDER = "defaultProvider";
    private static final String CONTACT = "contact";

    private final HealthWords healthWords;

    /** With the words that no venue may have in its name. */
    public DirectoryRules(HealthWords healthWords) {
        this.healthWords = healthWords;
    }

    /** What is wrong with an entry that stands in {@code directory} already, as it would be after the change. */
    public List<Fault> faults(Directory directory, Entry entry, LocalDate today) {
        return switch (entry) {
            case District district -> ofDistrict(directory, district);
            case Provider provider -> ofProvider(directory, provider);
            case Venue venue -> ofVenue(directory, venue);
            case StaffMember person -> StaffRules.faults(directory, person, today);
        };
    }

    /**
     * The same entry without a reference to what only a later list will bring: districts and providers, providers and
     * staff point at each other, so a first import has to begin somewhere.
     */
    public Entry leavingOpen(Directory directory, Entry entry) {
        return switch (entry) {
            case District district ->
                district.defaultProvider()
                                .filter(code -> directory.provider(code).isEmpty())
                                .isPresent()
                        ? district.withoutDefault()
                        : district;
            case Provider provider ->
                provider.contact().filter(id -> directory.staff(id).isEmpty()).isPresent()
                        ? provider.withoutContact()
                        : provider;
            case Venue _, StaffMember _ -> entry;
        };
    }

    /** The field that {@link #leavingOpen} may leave empty. */
    public static Optional<String> openField(Entry entry) {
        return switch (entry) {
            case District _ -> Optional.of(DEFAULT_PROVIDER);
            case Provider _ -> Optional.of(CONTACT);
            case Venue _, StaffMember _ -> Optional.empty();
        };
    }

    private static List<Fault> ofDistrict(Directory directory, District district) {
        return district.defaultProvider()
                .map(code -> directory
                        .provider(code)
                        .map(provider -> asDefault(district, provider))
                        .orElseGet(() -> List.of(new Fault(PROVIDER_UNKNOWN, DEFAULT_PROVIDER))))
                .orElse(List.of());
    }

    private static List<Fault> asDefault(District district, Provider provider) {
        List<Fault> faults = new ArrayList<>();
        if (district.active() && !provider.active()) {
            faults.add(new Fault(PROVIDER_NOT_ACTIVE, DEFAULT_PROVIDER));
        }
        if (!provider.serves(district.code())) {
            faults.add(new Fault(DEFAULT_DOES_NOT_SERVE, DEFAULT_PROVIDER));
        }
        return faults;
    }

    private static List<Fault> ofProvider(Directory directory, Provider provider) {
        List<Fault> faults = new ArrayList<>();
        if (!provider.districts().stream()
                .allMatch(code -> directory.district(code).isPresent())) {
            faults.add(new Fault(DISTRICT_UNKNOWN, "districts"));
        }
        provider.contact().ifPresent(id -> faults.addAll(asContact(provider, directory.staff(id))));
        List<District> leaning = directory.withDefault(provider.code());
        if (!leaning.stream().allMatch(district -> provider.serves(district.code()))) {
            faults.add(new Fault(STILL_DEFAULT, "districts"));
        }
        if (!provider.active() && leaning.stream().anyMatch(District::active)) {
            faults.add(new Fault(STILL_DEFAULT, "active"));
        }
        return faults;
    }

    private static List<Fault> asContact(Provider provider, Optional<StaffMember> found) {
        if (found.isEmpty()) {
            return List.of(new Fault(CONTACT_UNKNOWN, CONTACT));
        }
        List<Fault> faults = new ArrayList<>();
        if (provider.active() && !found.get().active()) {
            faults.add(new Fault(CONTACT_NOT_ACTIVE, CONTACT));
        }
        if (found.get().provider().filter(provider.code()::equals).isEmpty()) {
            faults.add(new Fault(CONTACT_ELSEWHERE, CONTACT));
        }
        return faults;
    }

    private List<Fault> ofVenue(Directory directory, Venue venue) {
        List<Fault> faults = new ArrayList<>();
        Optional<Provider> provider = directory.provider(venue.provider());
        if (provider.isEmpty()) {
            faults.add(new Fault(PROVIDER_UNKNOWN, "provider"));
        }
        if (venue.active() && provider.filter(known -> !known.active()).isPresent()) {
            faults.add(new Fault(PROVIDER_NOT_ACTIVE, "provider"));
        }
        if (healthWords.areIn(venue.name())) {
            faults.add(new Fault(NAME_TELLS_OF_HEALTH, "name"));
        }
        if (venue.address().coordinates().filter(place -> !place.inTheCountry()).isPresent()) {
            faults.add(new Fault(COORDINATES_OUT_OF_REACH, "coordinates"));
        }
        return faults;
    }
}
