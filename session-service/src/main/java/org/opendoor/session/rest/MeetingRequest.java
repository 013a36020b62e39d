package org.opendoor.session.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Optional;
import org.opendoor.session.domain.Medium;
import org.opendoor.session.domain.Meeting;

/**
 * A session as it is to be held.
 *
 * @param on when it begins
 * @param medium 01 face to face, 02 telephone, 11 video; face to face where nothing is said
 * @param venue the directory's id of the place
 * @param practitioner the token subject of who leads it
 */
public record MeetingRequest(
        @NotNull Instant on,
        @Pattern(regexp = Formats.MEDIUM) String medium,
        @Pattern(regexp = Formats.IDENTIFIER) String venue,
        @Pattern(regexp = Formats.IDENTIFIER) String practitioner) {

    Meeting meeting() {
        return new Meeting(
                on,
                Optional.ofNullable(medium).flatMap(Medium::of).orElse(Medium.FACE_TO_FACE),
                Optional.ofNullable(venue),
                Optional.ofNullable(practitioner),
                Optional.empty());
    }
}
