package org.opendoor.followup.domain.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who works for a district or a provider.
 *
 * @param id the subject of their token; nobody's name is known here
 */
public record StaffMember(
        String id, Role role, Optional<String> district, Optional<String> provider, boolean active, List<Away> away)
        implements DirectoryEntry {
    public StaffMember {
        away = List.copyOf(away);
    }

    /** What somebody does. */
    public enum Role {
        ADVISER,
        TEAM_LEADER,
        DISTRICT_MANAGER,
        PRACTITIONER
    }

    /**
     * Days on which somebody is not there, first and last included. Why is not told.
     *
     * @param cover who stands in, where somebody does
     */
    public record Away(LocalDate from, LocalDate to, Optional<String> cover) {
        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Whether they are there on this day. */
    public boolean worksOn(LocalDate day) {
        return active && away.stream().noneMatch(days -> days.includes(day));
    }

    /** Who stands in for them on this day, where they are away and somebody does. */
    public Optional<String> coverOn(LocalDate day) {
        return away.stream()
                .filter(days -> days.includes(day))
                .flatMap(days -> days.cover().stream())
                .findFirst();
    }
}
