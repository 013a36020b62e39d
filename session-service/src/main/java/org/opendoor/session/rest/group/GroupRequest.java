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
import org.opendoor.session.rest.Formats;
import org.opendoor.session.usecase.group.OpenGroup.Wanted;

/**
 * A group to be opened. What is absent is as the provider's catalogue has the module.
 *
 * @param mode 01 face to face, 02 telephone, 11 video
 * @param venue needed where people meet face to face
 * @param practitioner the token subject of who leads
 * @param everyWeeks the cadence; every week if absent
 * @param introductorySession whether the first session introduces people and agrees the ground rules
 */
public record GroupRequest(
        @NotNull @Pattern(regexp = IDENTIFIER) String provider,
        @NotNull @Pattern(regexp = MODULE) String module,
        @NotNull @Pattern(regexp = "01|02|11") String mode,
        @Pattern(regexp = IDENTIFIER) String venue,
        @NotNull @Pattern(regexp = IDENTIFIER) String practitioner,
        @Min(1) @Max(60) Integer minimum,
        @Min(1) @Max(60) Integer maximum,
        @NotNull Instant firstSession,
        @Min(1) @Max(4) Integer everyWeeks,
        @Min(1) @Max(60) Integer sessions,
        Boolean introductorySession) {

    static final String IDENTIFIER = Formats.IDENTIFIER;
    static final String MODULE = Formats.MODULE;

    Wanted wanted() {
        var medium = Medium.of(mode).orElseThrow();
        if (medium == Medium.FACE_TO_FACE && venue == null) {
            throw new Refused(
                    KitCode.INVALID_REQUEST,
                    null,
                    List.of(new FieldError("/venue", "NOT_NULL", "needed where people meet face to face")));
        }
        return new Wanted(
                provider,
                module,
                medium,
                firstSession,
                new Arrangement(Optional.ofNullable(venue), practitioner),
                new Wanted.Terms(
                        Optional.ofNullable(minimum),
                        Optional.ofNullable(maximum),
                        Optional.ofNullable(sessions),
                        Optional.ofNullable(everyWeeks),
                        Optional.ofNullable(introductorySession)));
    }
}
