package org.opendoor.followup.rest.conversation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What they think of the programme.
 *
 * @param satisfaction from 1, not at all, to 5, very
 * @param words in their words
 */
public record FeedbackPart(
        @NotNull @Min(1) @Max(5) Integer satisfaction,
        @Size(min = 1, max = 4000) String words) {}
