package org.opendoor.referral.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.opendoor.referral.domain.Leaving;
import org.opendoor.referral.domain.Reason;

/** Why the person goes no further, and what they said about contact. */
public record WithdrawalRequest(
        @NotNull Reason reason,
        List<@NotNull Reason> furtherReasons,
        @Valid ContactWishRequest contactWish,
        @Valid OpenDoorRequest openDoor) {

    Leaving leaving() {
        return AnswerRequest.leaving(reason, furtherReasons, contactWish, openDoor);
    }
}
