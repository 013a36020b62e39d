package org.opendoor.session.domain.assessment;

/**
 * Where somebody goes who is not accepted: nobody is left with a no.
 *
 * @param toldBy the token subject of who told them
 */
public record HandBack(To to, String toldBy, Agrees agrees) {

    /** Who cares for them from then on. */
    public enum To {
        ADVISER,
        GP
    }

    /** What they think of it. */
    public enum Agrees {
        YES,
        NO,
        NOT_SURE
    }
}
