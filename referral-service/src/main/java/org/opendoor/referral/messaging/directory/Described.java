package org.opendoor.referral.messaging.directory;

import java.time.LocalDate;
import java.util.List;
import org.opendoor.referral.domain.directory.Coordinates;
import org.opendoor.referral.domain.directory.DeliveryModel;
import org.opendoor.referral.domain.directory.District;
import org.opendoor.referral.domain.directory.Entry;
import org.opendoor.referral.domain.directory.Provider;
import org.opendoor.referral.domain.directory.StaffMember;
import org.opendoor.referral.domain.directory.StaffRole;
import org.opendoor.referral.domain.directory.Venue;

/** The data of everything said on {@code opendoor.directory}, field by field as the contract has it. */
sealed interface Described {

    /** The type without its prefix and version. */
    default String type() {
        return switch (this) {
            case OfDistrict _ -> "district.described";
            case OfProvider _ -> "provider.described";
            case OfVenue _ -> "venue.described";
            case OfStaff _ -> "staff.described";
        };
    }

    static Described of(Entry entry) {
        return switch (entry) {
            case District district -> OfDistrict.of(district);
            case Provider provider -> OfProvider.of(provider);
            case Venue venue -> OfVenue.of(venue);
            case StaffMember person -> OfStaff.of(person);
        };
    }

    record OfDistrict(String district, String name, DeliveryModel deliveryModel, String defaultProvider, boolean active)
            implements Described {

        static OfDistrict of(District district) {
            return new OfDistrict(
                    district.code(),
                    district.name(),
                    district.deliveryModel(),
                    district.defaultProvider().orElse(null),
                    district.active());
        }
    }

    record OfProvider(
            String provider,
            String name,
            String programmeName,
            List<String> districts,
            List<String> areas,
            String contact,
            boolean active)
            implements Described {

        static OfProvider of(Provider provider) {
            return new OfProvider(
                    provider.code(),
                    provider.name(),
                    provider.programmeName(),
                    provider.districts().stream().sorted().toList(),
                    provider.areas().stream().sorted().toList(),
                    provider.contact().orElse(null),
                    provider.active());
        }
    }

    record OfVenue(
            String venue,
            String provider,
            String name,
            List<String> address,
            String postcode,
            Double latitude,
            Double longitude,
            boolean levelAccess,
            boolean privateRoom,
            String parking,
            String publicTransport,
            String directions,
            String entrance,
            String phone,
            boolean active)
            implements Described {

        static OfVenue of(Venue venue) {
            var place = venue.address().coordinates();
            var way = venue.wayThere();
            return new OfVenue(
                    venue.id(),
                    venue.provider(),
                    venue.name(),
                    venue.address().lines(),
                    venue.address().postcode().toString(),
                    place.map(Coordinates::latitude).orElse(null),
                    place.map(Coordinates::longitude).orElse(null),
                    venue.access().level(),
                    venue.access().privateRoom(),
                    way.parking().orElse(null),
                    way.publicTransport().orElse(null),
                    way.directions().orElse(null),
                    way.entrance().orElse(null),
                    way.phoneWhenLost(),
                    venue.active());
        }
    }

    /** Not called absence: on the events that word belongs to people who come, and stays behind the wall. */
    record Away(LocalDate from, LocalDate to, String cover) {}

    record OfStaff(String staff, StaffRole role, String district, String provider, boolean active, List<Away> away)
            implements Described {

        static OfStaff of(StaffMember person) {
            return new OfStaff(
                    person.id(),
                    person.role(),
                    person.district().orElse(null),
                    person.provider().orElse(null),
                    person.active(),
                    person.absences().stream()
                            .map(absence -> new Away(
                                    absence.from(),
                                    absence.to(),
                                    absence.cover().orElse(null)))
                            .toList());
        }
    }
}
