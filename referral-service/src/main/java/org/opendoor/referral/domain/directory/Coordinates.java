package org.opendoor.referral.domain.directory;

/** A place on the map, in decimal degrees (WGS 84), kept to a tenth of a metre. */
public record Coordinates(double latitude, double longitude) {

    private static final double KEPT = 1e6;

    public Coordinates {
        latitude = Math.round(latitude * KEPT) / KEPT;
        longitude = Math.round(longitude * KEPT) / KEPT;
    }

    /** Whether this is where the programme can be. Latitude and longitude exchanged are somewhere else. */
    boolean inTheCountry() {
        return latitude >= 49 && latitude <= 61 && longitude >= -9 && longitude <= 2;
    }
}
