package org.opendoor.followup.domain.conversation;

/** What the person says to an offer. Thinking about it is an answer, too. */
public enum Answer {
    ACCEPTED,
    DECLINED,
    THINKING
}
