package org.opendoor.kit.webhook;

/** Why nothing is sent to a target any more. */
public enum WhyOff {
    /** Its owner switched it off. */
    OWNER,
    /** It answered 410. */
    GONE,
    /** It failed for three days. */
    GAVE_UP
}
