package org.opendoor.session.domain.assessment;

import java.util.List;

/**
 * Who helps already. The programme adds to it and does not repeat it: for each there are modules that would, named by their
 * codes in the catalogue.
 */
public enum Support {
    COMMUNITY_PSYCHIATRIC_NURSE("MENTAL_HEALTH"),
    COUNSELLOR("COUNSELLING", "COUNSELLING_SIX_WEEKS", "MENTAL_HEALTH"),
    PSYCHOLOGIST("MENTAL_HEALTH", "COUNSELLING"),
    PHYSIOTHERAPIST("PAIN_MANAGEMENT", "PAIN_ONE_TO_ONE", "LOWER_BACK_PAIN"),
    PAIN_CLINIC("PAIN_MANAGEMENT", "PAIN_ONE_TO_ONE"),
    CARDIAC_NURSE("CARDIAC_REHABILITATION"),
    EXERCISE_ON_PRESCRIPTION("EXERCISE_REFERRAL"),
    STOP_SMOKING_SERVICE("SMOKING_CESSATION"),
    PEER_GROUP("GROUP_THERAPY"),
    OTHER_SUPPORT;

    /** Codes with blanks between, because a constant's fields are to be immutable. */
    private final String repeatedBy;

    Support(String... repeatedBy) {
        this.repeatedBy = String.join(" ", repeatedBy);
    }

    /** Codes of the modules that would repeat it. */
    public List<String> repeatedBy() {
        return repeatedBy.isEmpty() ? List.of() : List.of(repeatedBy.split(" ", -1));
    }
}
