package org.opendoor.followup.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.opendoor.followup.domain.Conversation;
import org.opendoor.followup.domain.OptionOffered;
import org.opendoor.followup.domain.WorkReadiness;

/**
 * What a conversation came to.
 *
 * @param optionsOffered kinds of next step that were offered; may be empty only if none was wanted
 * @param noneWanted whether the person said that they want nothing further
 * @param workReadiness how near to work they say they are; absent if not talked about
 * @param situation how things are, in words; stays in this service
 */
public record ConversationRequest(
        @NotNull Set<@NotNull OptionOffered> optionsOffered,
        @NotNull Boolean noneWanted,
        WorkReadiness workReadiness,
        @Size(min = 1, max = 4000) String situation) {
    Conversation conversation() {
        return Conversation.about(
                optionsOffered, noneWanted, Optional.ofNullable(workReadiness), Optional.ofNullable(situation));
    }
}
