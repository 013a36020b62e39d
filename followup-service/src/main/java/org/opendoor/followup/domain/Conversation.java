package org.opendoor.followup.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a contact came to. It keeps the promise only if an option was offered or the person said that they want none;
 * "ring us if you need us" does not.
 *
 * @param optionsOffered kinds of next step that were offered
 * @param noneWanted whether the person said that they want nothing further
 * @param workReadiness how near to work they say they are
 * @param situation how things are, in words; stays in this service
 */
public record Conversation(
        SortedSet<OptionOffered> optionsOffered,
        boolean noneWanted,
        Optional<WorkReadiness> workReadiness,
        Optional<String> situation) {

    public Conversation {
        optionsOffered = Collections.unmodifiableSortedSet(new TreeSet<>(optionsOffered));
    }

    /** A conversation in which these options were offered, in whatever order they were named. */
    public static Conversation about(
            Collection<OptionOffered> options,
            boolean noneWanted,
            Optional<WorkReadiness> workReadiness,
            Optional<String> situation) {
        return new Conversation(new TreeSet<>(options), noneWanted, workReadiness, situation);
    }

    /** Of somebody who was reached and wants nobody to get in touch: that is an answer, too. */
    public static Conversation declined() {
        return about(List.of(), true, Optional.empty(), Optional.empty());
    }

    /** Whether it keeps the promise. */
    public boolean counts() {
        return noneWanted || !optionsOffered.isEmpty();
    }

    /** An offer that was made is said as such, even if the person wanted none of it. */
    public ConversationOutcome outcome() {
        return optionsOffered.isEmpty() ? ConversationOutcome.NONE_WANTED : ConversationOutcome.OPTION_OFFERED;
    }
}
