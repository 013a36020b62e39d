package org.opendoor.followup.domain;

/** Kinds of next step that may be offered in a conversation; the kind is all that is ever announced. */
public enum OptionOffered {
    MORE_CMP,
    NHS_ONWARD,
    PEER_SUPPORT,
    SKILLS,
    WORK_SUPPORT,
    MONEY_ADVICE
}
