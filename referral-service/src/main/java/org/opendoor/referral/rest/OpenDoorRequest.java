package org.opendoor.referral.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.opendoor.referral.domain.OpenDoor;

/** What the person said about being told that they can come back; without it the reason decides. */
public record OpenDoorRequest(@NotNull OpenDoor.Pace pace, LocalDate notBefore) {

    OpenDoor door() {
        return new OpenDoor(pace, Optional.ofNullable(notBefore));
    }
}
