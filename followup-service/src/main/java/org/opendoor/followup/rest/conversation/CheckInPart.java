package org.opendoor.followup.rest.conversation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opendoor.followup.domain.conversation.CheckInAnswers;

/**
 * What is asked months later.
 *
 * @param techniquesUsed whether they still use what they learned
 * @param programmesShare what the programme had to do with how they are now
 * @param whatHelped the same in their words
 * @param struggling whether things are hard at present: then somebody gets in touch again within days
 */
public record CheckInPart(
        @NotNull CheckInAnswers.Techniques techniquesUsed,
        @NotNull CheckInAnswers.Share programmesShare,
        @Size(min = 1, max = 4000) String whatHelped,
        @NotNull Boolean struggling) {
    CheckInAnswers answers() {
        return new CheckInAnswers(techniquesUsed, programmesShare, struggling);
    }
}
