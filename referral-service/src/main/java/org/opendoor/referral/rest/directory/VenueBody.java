package org.opendoor.referral.rest.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.opendoor.referral.domain.directory.Coordinates;
import org.opendoor.referral.domain.directory.Postcode;
import org.opendoor.referral.domain.directory.Venue;
import org.opendoor.referral.rest.Patterns;

/** A venue; the same in requests and in answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VenueBody(
        @NotNull @Pattern(regexp = Patterns.IDENTIFIER) String id,
        @NotNull @Pattern(regexp = Patterns.IDENTIFIER) String provider,

        @NotBlank @Size(max = 100) @Pattern(regexp = Patterns.ONE_LINE)
        String name,

        @NotNull @Size(min = 1, max = 6)
        List<@NotBlank @Size(max = 100) @Pattern(regexp = Patterns.ONE_LINE) String> address,

        @NotNull @Pattern(regexp = Patterns.POSTCODE) String postcode,
        @Valid CoordinatesBody coordinates,
        @NotNull Boolean levelAccess,
        @NotNull Boolean privateRoom,

        @Size(max = 500) @Pattern(regexp = Patterns.ONE_LINE)
        String parking,

        @Size(max = 500) @Pattern(regexp = Patterns.ONE_LINE)
        String publicTransport,

        @Size(max = 1000) @Pattern(regexp = Patterns.ONE_LINE)
        String directions,

        @Size(max = 500) @Pattern(regexp = Patterns.ONE_LINE)
        String entrance,

        @NotNull @Pattern(regexp = Patterns.PHONE) String phone,
        @NotNull Boolean active)
        implements EntryBody {

    /** Decimal degrees. */
    public record CoordinatesBody(
            @NotNull Double latitude, @NotNull Double longitude) {

        static CoordinatesBody of(Coordinates place) {
            return new CoordinatesBody(place.latitude(), place.longitude());
        }
    }

    static VenueBody of(Venue venue) {
        var address = venue.address();
        var way = venue.wayThere();
        return new VenueBody(
                venue.id(),
                venue.provider(),
                venue.name(),
                address.lines(),
                address.postcode().toString(),
                address.coordinates().map(CoordinatesBody::of).orElse(null),
                venue.access().level(),
                venue.access().privateRoom(),
                way.parking().orElse(null),
                way.publicTransport().orElse(null),
                way.directions().orElse(null),
                way.entrance().orElse(null),
                way.phoneWhenLost(),
                venue.active());
    }

    @Override
    public Venue entry() {
        return new Venue(
                id,
                provider,
                name.strip(),
                new Venue.Address(
                        address.stream().map(String::strip).toList(),
                        Postcode.parse(postcode).orElseThrow(),
                        Optional.ofNullable(coordinates)
                                .map(place -> new Coordinates(place.latitude(), place.longitude()))),
                new Venue.Access(levelAccess, privateRoom),
                new Venue.WayThere(told(parking), told(publicTransport), told(directions), told(entrance), phone),
                active);
    }

    /** Blanks tell nothing. */
    private static Optional<String> told(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }
}
