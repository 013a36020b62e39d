package org.opendoor.session.domain.closing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.opendoor.session.domain.Reason;

/**
 * What somebody thinks of the programme: a short form after questions 7 to 12 of S2's appendix B, and how each module helped.
 * Whether and how often they came (questions 7 and 10) is known; their own words (9 and 12) are kept apart, sealed.
 *
 * @param formVersion which questions were asked; see {@link #FORM}
 * @param ledBy the token subject of who asked
 * @param reason why they never came (question 8) or stopped (question 11)
 * @param overall how they found it
 * @param helped for modules by code: how much each helped, from 1 (not at all) to 5 (very much)
 */
public record Feedback(
        Occasion occasion,
        LocalDate givenOn,
        int formVersion,
        String ledBy,
        Optional<Reason> reason,
        Optional<Overall> overall,
        Map<String, Integer> helped) {

    /** The questions as they are asked now. */
    public static final int FORM = 1;

    /** When somebody was asked. */
    public enum Occasion {
        FINAL_SESSION,
        /** Some weeks later, together with others; led by another practitioner. */
        FEEDBACK_GROUP
    }

    /** Whether it was what they had expected. */
    public enum Met {
        YES,
        IN_PART,
        NO
    }

    /** @param satisfied from 1 (not at all) to 5 (very much) */
    public record Overall(int satisfied, Met expectations) {}

    /** Modules are kept in the order of their codes. */
    public Feedback {
        helped = Collections.unmodifiableMap(new TreeMap<>(helped));
    }
}
