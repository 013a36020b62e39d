package org.opendoor.followup.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.opendoor.followup.domain.Attempt;
import org.opendoor.followup.domain.AttemptOutcome;
import org.opendoor.kit.problem.FieldError;
import org.opendoor.kit.problem.KitCode;
import org.opendoor.kit.problem.Refused;

/**
 * That somebody tried to reach the person.
 *
 * @param channel by which means
 * @param outcome what came of it
 * @param callBackAt when they asked to be called back; with CALL_BACK, and only with it
 */
public record AttemptRequest(
        @NotNull Attempt.Channel channel, @NotNull AttemptOutcome outcome, Instant callBackAt) {

    /** Fails with {@link Refused} INVALID_REQUEST where the time and the outcome do not go together. */
    Optional<Instant> readCallBackAt() {
        var asked = outcome == AttemptOutcome.CALL_BACK;
        if (asked == (callBackAt == null)) {
            var fault = asked
                    ? new FieldError("/callBackAt", "REQUIRED", "say when they want to be called back")
                    : new FieldError("/callBackAt", "ONLY_WITH_CALL_BACK", "only with outcome CALL_BACK");
            throw new Refused(KitCode.INVALID_REQUEST, null, List.of(fault));
        }
        return Optional.ofNullable(callBackAt);
    }
}
