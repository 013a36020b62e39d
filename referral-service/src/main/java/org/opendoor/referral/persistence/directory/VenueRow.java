package org.opendoor.referral.persistence.directory;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Optional;
import org.opendoor.referral.domain.directory.Coordinates;
import org.opendoor.referral.domain.directory.Postcode;
import org.opendoor.referral.domain.directory.Venue;
import org.opendoor.referral.usecase.directory.Kept;

@JsonNaming(SnakeCaseStrategy.class)
record VenueRow(
        String id,
        long version,
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
        implements EntryRow {

    static VenueRow of(Venue venue, long version) {
        var place = venue.address().coordinates();
        var way = venue.wayThere();
        return new VenueRow(
                venue.id(),
                version,
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

    @Override
    public Kept kept() {
        var place = Optional.ofNullable(latitude).map(north -> new Coordinates(north, longitude));
        return new Kept(
                new Venue(
                        id,
                        provider,
                        name,
                        new Venue.Address(address, Postcode.parse(postcode).orElseThrow(), place),
                        new Venue.Access(levelAccess, privateRoom),
                        new Venue.WayThere(
                                Optional.ofNullable(parking),
                                Optional.ofNullable(publicTransport),
                                Optional.ofNullable(directions),
                                Optional.ofNullable(entrance),
                                phone),
                        active),
                version);
    }
}
