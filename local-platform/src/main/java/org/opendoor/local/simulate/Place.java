package org.opendoor.local.simulate;

import java.util.Locale;
import org.opendoor.local.demo.Api.Login;

/** The two districts of the demo directory, with who works there. Ids are those of deploy/directory. */
enum Place {
    DURHAM(
            "durham",
            "north-nhs",
            "harbour-drop-in",
            "0de00000-0000-4000-8000-000000000008",
            "claypath-rooms",
            "bishop-institute"),
    TYNESIDE(
            "tyneside",
            "coast-nhs",
            "valley-helpline",
            "0de00000-0000-4000-8000-000000000009",
            "shields-quay-house",
            "byker-loft");

    private final String district;
    private final String provider;
    private final String centre;
    private final String practitioner;
    private final String venue;
    private final String otherVenue;

    Place(String district, String provider, String centre, String practitioner, String venue, String otherVenue) {
        this.district = district;
        this.provider = provider;
        this.centre = centre;
        this.practitioner = practitioner;
        this.venue = venue;
        this.otherVenue = otherVenue;
    }

    static Place of(String district) {
        return valueOf(district.toUpperCase(Locale.ROOT));
    }

    String district() {
        return district;
    }

    String provider() {
        return provider;
    }

    String centre() {
        return centre;
    }

    /** Who leads, or who stands in. */
    String practitioner(boolean other) {
        return other ? "stand-in-" + provider : practitioner;
    }

    String venue(boolean other) {
        return other ? otherVenue : venue;
    }

    Login adviser() {
        return new Login("adviser", district);
    }

    Login intake() {
        return new Login("intake", centre);
    }

    Login practitioner() {
        return new Login("practitioner", provider);
    }

    Login providerSystem() {
        return new Login("provider-system", provider);
    }
}
