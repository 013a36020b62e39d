package org.opendoor.referral.persistence.directory;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opendoor.referral.domain.directory.Absence;
import org.opendoor.referral.domain.directory.StaffMember;
import org.opendoor.referral.domain.directory.StaffRole;
import org.opendoor.referral.usecase.directory.Kept;

@JsonNaming(SnakeCaseStrategy.class)
record StaffRow(
        String id,
        long version,
        StaffRole role,
        String district,
        String provider,
        String displayName,
        boolean active,
        List<Away> absences)
        implements EntryRow {

    record Away(LocalDate from, LocalDate to, String cover) {}

    static StaffRow of(StaffMember person, long version) {
        return new StaffRow(
                person.id(),
                version,
                person.role(),
                person.district().orElse(null),
                person.provider().orElse(null),
                person.displayName(),
                person.active(),
                person.absences().stream()
                        .map(absence -> new Away(
                                absence.from(), absence.to(), absence.cover().orElse(null)))
                        .toList());
    }

    StaffMember person() {
        return new StaffMember(
                id,
                role,
                Optional.ofNullable(district),
                Optional.ofNullable(provider),
                displayName,
                active,
                absences.stream()
                        .map(away -> new Absence(away.from, away.to, Optional.ofNullable(away.cover)))
                        .toList());
    }

    @Override
    public Kept kept() {
        return new Kept(person(), version);
    }
}
