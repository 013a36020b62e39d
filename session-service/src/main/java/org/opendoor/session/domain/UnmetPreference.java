package org.opendoor.session.domain;

/**
 * What a person wanted and did not get, with who decided so and why: being offered only one way of meeting was what hurt
 * people, so it is never silent.
 */
public record UnmetPreference(Delivery wanted, DecidedBy decidedBy, Why why) {

    /** Who decided. */
    public enum DecidedBy {
        PRACTITIONER,
        PROVIDER,
        /** The person themselves, in favour of something else, such as starting sooner. */
        PERSON
    }

    /** Why it is not to be had. Codes, not words: what is counted is what can be mended. */
    public enum Why {
        /** The district's usual model has only the other one. */
        LOCAL_MODEL,
        NO_GROUP_NEAR_ENOUGH,
        GROUP_TOO_SMALL,
        WAIT_TOO_LONG,
        NO_PRACTITIONER_FREE,
        NO_PRIVATE_ROOM,
        CLINICAL_JUDGEMENT,
        OTHER
    }
}
