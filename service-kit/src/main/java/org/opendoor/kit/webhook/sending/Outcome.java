package org.opendoor.kit.webhook.sending;

/** What became of a call, in a word. */
public enum Outcome {
    /** The receiver answered with 2xx: it has it. */
    DELIVERED,
    /** The receiver answered with something else, a redirect included. */
    REFUSED,
    /** The receiver answered 410: it wants no more. */
    GONE,
    /** The name leads nowhere. */
    NAME_UNKNOWN,
    /** The name leads to an address to which nothing is sent. */
    ADDRESS_NOT_ALLOWED,
    /** Nobody listens there, or the connection broke. */
    NOT_REACHED,
    /** The certificate is not one for this name from an authority that is trusted. */
    NOT_TRUSTED,
    /** No answer in time. */
    TIMED_OUT
}
