package org.opendoor.followup.rest;

import jakarta.validation.constraints.NotNull;
import org.opendoor.followup.domain.Attempt;
import org.opendoor.followup.domain.AttemptOutcome;

/**
 * That somebody tried to reach the person.
 *
 * @param channel by which means
 * @param outcome what came of it
 */
public record AttemptRequest(
        @NotNull Attempt.Channel channel, @NotNull AttemptOutcome outcome) {}
