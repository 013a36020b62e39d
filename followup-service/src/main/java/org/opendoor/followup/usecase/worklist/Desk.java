package org.opendoor.followup.usecase.worklist;

import java.util.List;
import java.util.stream.Stream;
import org.opendoor.followup.domain.Journey;
import org.opendoor.followup.usecase.Sight;

/**
 * Whose list something is on: a district's or a provider's, never both. The wall goes between them.
 *
 * @param isProviders which of the two
 * @param place the district's or the provider's id
 */
public record Desk(boolean isProviders, String place) {
    private static final String DISTRICT = "district/";
    private static final String PROVIDER = "provider/";

    /** Where a journey's contacts are listed. */
    public static Desk of(Journey journey) {
        var parties = journey.parties();
        return journey.isProviders() ? new Desk(true, parties.provider()) : new Desk(false, parties.district());
    }

    /** All that somebody may see. */
    public static List<Desk> in(Sight sight) {
        return Stream.concat(
                        sight.districts().stream().map(place -> new Desk(false, place)),
                        sight.providers().stream().map(place -> new Desk(true, place)))
                .toList();
    }

    /**
     * The desk of this name.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Desk named(String name) {
        if (name.startsWith(DISTRICT)) {
            return new Desk(false, name.substring(DISTRICT.length()));
        }
        if (name.startsWith(PROVIDER)) {
            return new Desk(true, name.substring(PROVIDER.length()));
        }
        throw new IllegalArgumentException("no desk: " + name);
    }

    /** One word for it, by which it is stored and sorted. */
    public String name() {
        return (isProviders ? PROVIDER : DISTRICT) + place;
    }
}
