package org.opendoor.referral.rest.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opendoor.referral.domain.directory.Absence;
import org.opendoor.referral.domain.directory.StaffMember;
import org.opendoor.referral.domain.directory.StaffRole;
import org.opendoor.referral.rest.Patterns;

/** A member of staff, as colleagues may know them; the same in requests and in answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffBody(
        @NotNull @Pattern(regexp = Patterns.IDENTIFIER) String id,
        @NotNull StaffRole role,
        @Pattern(regexp = Patterns.IDENTIFIER) String district,
        @Pattern(regexp = Patterns.IDENTIFIER) String provider,

        @NotBlank @Size(max = 100) @Pattern(regexp = Patterns.ONE_LINE)
        String displayName,

        @NotNull Boolean active,

        @NotNull @Valid @Size(max = 50) List<@NotNull AbsenceBody> absences)
        implements EntryBody {

    /** First and last day, and who stands in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AbsenceBody(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Pattern(regexp = Patterns.IDENTIFIER) String cover) {

        static AbsenceBody of(Absence absence) {
            return new AbsenceBody(absence.from(), absence.to(), absence.cover().orElse(null));
        }

        Absence absence() {
            return new Absence(from, to, Optional.ofNullable(cover));
        }
    }

    static StaffBody of(StaffMember person) {
        return new StaffBody(
                person.id(),
                person.role(),
                person.district().orElse(null),
                person.provider().orElse(null),
                person.displayName(),
                person.active(),
                person.absences().stream().map(AbsenceBody::of).toList());
    }

    @Override
    public StaffMember entry() {
        return new StaffMember(
                id,
                role,
                Optional.ofNullable(district),
                Optional.ofNullable(provider),
                displayName.strip(),
                active,
                absences.stream()
                        .map(AbsenceBody::absence)
                        .sorted(Comparator.comparing(Absence::from))
                        .toList());
    }

    @Override
    public String toString() {
        return "StaffBody[hidden]";
    }
}
