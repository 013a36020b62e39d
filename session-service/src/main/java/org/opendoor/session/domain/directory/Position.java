package org.opendoor.session.domain.directory;

/** A place on the map, in decimal degrees (WGS 84). */
public record Position(double latitude, double longitude) {

    /** The mean radius of the earth, in kilometres (IUGG). */
    private static final double EARTH = 6371.0088;

    /** As the crow flies (haversine): within a third of a per cent of the true length, and always less than any road. */
    public double kilometresTo(Position other) {
        var north = Math.toRadians(other.latitude - latitude) / 2;
        var east = Math.toRadians(other.longitude - longitude) / 2;
        var chord = square(Math.sin(north))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east));
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** Whether this is where the programme can be. Latitude and longitude exchanged are somewhere else. */
    public boolean inTheCountry() {
        return latitude >= 49 && latitude <= 61 && longitude >= -9 && longitude <= 2;
    }

    private static double square(double number) {
        return number * number;
    }
}
