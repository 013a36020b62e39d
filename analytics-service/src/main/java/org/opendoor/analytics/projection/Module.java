package org.opendoor.analytics.projection;

import java.util.Arrays;
import java.util.Optional;

/** The modules of the common catalogue. A provider's own are one row together, because few people take each. */
enum Module {
    GENERIC_GROUP,
    DEPRESSION,
    ANXIETY,
    ANGER_MANAGEMENT,
    CONFIDENCE_BUILDING,
    RELAXATION,
    GROUP_THERAPY,
    SLEEP_WELL,
    PAIN_MANAGEMENT,
    MENTAL_HEALTH,
    COUNSELLING,
    PAIN_ONE_TO_ONE,
    HOLISTIC_THERAPY,
    LIFE_SKILLS,
    CARDIAC_REHABILITATION,
    COUNSELLING_SIX_WEEKS,
    LOWER_BACK_PAIN,
    SMOKING_CESSATION,
    EXERCISE_REFERRAL,
    ANOTHER,
    NOT_KNOWN;

    /** With which one the plan begins. */
    static Module of(Optional<Plan> plan) {
        return plan.map(Plan::firstModule).map(Module::of).orElse(NOT_KNOWN);
    }

    private static Module of(String code) {
        return Arrays.stream(values())
                .filter(module -> module != NOT_KNOWN && module.name().equals(code))
                .findFirst()
                .orElse(ANOTHER);
    }
}
