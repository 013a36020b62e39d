package org.opendoor.referral.domain.directory;

import java.util.Optional;
import java.util.Set;

/**
 * An NHS organisation that delivers the programme, under a name of its own that people know it by.
 *
 * @param districts whose people it takes
 * @param areas what parts of the country it serves: postcode areas (DH) or outward codes (DH1)
 * @param contact who is told at the last level of an escalation: a staff id
 */
public record Provider(
        String code,
        String name,
        String programmeName,
        Set<String> districts,
        Set<String> areas,
        Optional<String> contact,
        boolean active)
        implements Entry {

    public Provider {
        districts = Set.copyOf(districts);
        areas = Set.copyOf(areas);
    }

    @Override
    public String id() {
        return code;
    }

    @Override
    public Provider deactivated() {
        return new Provider(code, name, programmeName, districts, areas, contact, false);
    }

    /** Whether it takes people of this district. */
    public boolean serves(String district) {
        return districts.contains(district);
    }

    /** The same without a contact, as long as that person is not known yet. */
    Provider withoutContact() {
        return new Provider(code, name, programmeName, districts, areas, Optional.empty(), active);
    }
}
