package org.opendoor.followup.domain.conversation;

import java.util.Objects;

/**
 * What is asked months later, because gains fade and people in work relapse.
 *
 * @param techniques whether they still use what they learned
 * @param share what the programme did for how they are now, as they see it
 * @param struggling whether things are hard for them at present: then somebody gets in touch again within days
 */
public record CheckInAnswers(Techniques techniques, Share share, boolean struggling) {
    public CheckInAnswers {
        Objects.requireNonNull(techniques, "techniques");
        Objects.requireNonNull(share, "share");
    }

    /** How often they use it. */
    public enum Techniques {
        REGULARLY,
        SOMETIMES,
        NOT_ANY_MORE
    }

    /** How much the programme had to do with it. */
    public enum Share {
        A_LOT,
        SOME,
        NOT_AT_ALL
    }
}
