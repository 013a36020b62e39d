package org.opendoor.session.domain.directory;

import java.util.Set;

/**
 * An NHS organisation that gives the programme.
 *
 * @param programmeName what it calls the programme, and people know it by
 * @param districts whose people it takes
 * @param areas where it works: postcode areas (DH) or outward codes (DH1)
 */
public record Provider(
        String id, String name, String programmeName, Set<String> districts, Set<String> areas, boolean active)
        implements DirectoryEntry {
    public Provider {
        districts = Set.copyOf(districts);
        areas = Set.copyOf(areas);
    }
}
