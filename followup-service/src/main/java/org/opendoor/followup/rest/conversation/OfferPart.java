package org.opendoor.followup.rest.conversation;

import jakarta.validation.constraints.NotNull;
import org.opendoor.followup.domain.conversation.Answer;
import org.opendoor.followup.domain.nextstep.NextStep;

/**
 * One step that was offered.
 *
 * @param step of the catalogue
 * @param answer what the person said to it
 */
public record OfferPart(@NotNull NextStep step, @NotNull Answer answer) {}
