package org.opendoor.session.rest.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.group.Arrangement;
import org.opendoor.session.domain.group.GroupCommand.Timetable;
import org.opendoor.session.domain.group.Outline;
import org.opendoor.session.usecase.group.OpenGroup.Wanted;

/**
 * A group to be opened.
 *
 * @param mode 01 face to face, 02 telephone, 11 video
 * @param venue needed where people meet face to face
 * @param practitioner the token subject of who leads
 * @param everyWeeks the cadence; every week if absent
 * @param introductorySession whether the first session introduces people; true if absent
 */
public record GroupRequest(
        @NotNull @Pattern(regexp = IDENTIFIER) String provider,
        @NotNull @Pattern(regexp = MODULE) String module,
        @NotNull @Pattern(regexp = "01|02|11") String mode,
        @Pattern(regexp = IDENTIFIER) String venue,
        @NotNull @Pattern(regexp = IDENTIFIER) String practitioner,
        @NotNull @Min(1) @Max(60) Integer minimum,
        @NotNull @Min(1) @Max(60) Integer maximum,
        @NotNull Instant firstSession,
        @Min(1) @Max(4) Integer everyWeeks,
        @NotNull @Min(1) @Max(60) Integer sessions,
        Boolean introductorySession) {

    static final String IDENTIFIER = "(?![A-Za-z]{2}[0-9]{6}[A-Da-d]$)(?![0-9]{10}$)[A-Za-z0-9][A-Za-z0-9._:-]{0,99}";
    static final String MODULE = "(?![A-Z]{2}[0-9]{6}[A-D]$)[A-Z][A-Z0-9_]{0,59}";

    Wanted wanted() {
        var medium = Medium.of(mode).orElseThrow();
        if (maximum < minimum) {
            throw wrong("/maximum", "AT_LEAST_MINIMUM", "at least as many as the group starts with");
        }
        if (medium == Medium.FACE_TO_FACE && venue == null) {
            throw wrong("/venue", "NOT_NULL", "needed where people meet face to face");
        }
        return new Wanted(
                new Wanted.Kind(provider, module, medium, introductorySession == null || introductorySession),
                new Outline.Size(minimum, maximum),
                new Timetable(firstSession, everyWeeks == null ? 1 : everyWeeks),
                sessions,
                new Arrangement(Optional.ofNullable(venue), practitioner));
    }

    private static Refused wrong(String pointer, String code, String detail) {
        return new Refused(KitCode.INVALID_REQUEST, null, List.of(new FieldError(pointer, code, detail)));
    }
}
