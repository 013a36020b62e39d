package org.opendoor.referral.domain.directory;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who works for a district or a provider.
 *
 * @param id the opaque subject of their token: by it events and tasks speak of them
 * @param displayName what colleagues call them; kept here and said nowhere
 */
public record StaffMember(
        String id,
        StaffRole role,
        Optional<String> district,
        Optional<String> provider,
        String displayName,
        boolean active,
        List<Absence> absences)
        implements Entry {

    public StaffMember {
        absences = List.copyOf(absences);
    }

    @Override
    public StaffMember deactivated() {
        return new StaffMember(id, role, district, provider, displayName, false, absences);
    }

    boolean worksWith(StaffMember other) {
        return district.equals(other.district) && provider.equals(other.provider);
    }

    boolean isAwayDuring(Absence days) {
        return absences.stream().anyMatch(days::overlaps);
    }

    @Override
    public String toString() {
        return "StaffMember[id=" + id + ", role=" + role + "]";
    }
}
