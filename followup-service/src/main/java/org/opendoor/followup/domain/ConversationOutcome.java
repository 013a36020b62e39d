package org.opendoor.followup.domain;

/** What is announced of a conversation. */
public enum ConversationOutcome {
    OPTION_OFFERED,
    NONE_WANTED
}
