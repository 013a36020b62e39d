package org.opendoor.local.simulate;

/** Modules as the catalogue has them: how they are given, and how many sessions they usually have. */
enum Module {
    GENERIC_GROUP(true, 6),
    DEPRESSION(true, 6),
    ANXIETY(true, 6),
    CONFIDENCE_BUILDING(true, 6),
    RELAXATION(true, 4),
    MENTAL_HEALTH(false, 8),
    COUNSELLING(false, 8),
    PAIN_ONE_TO_ONE(false, 8),
    HOLISTIC_THERAPY(false, 4);

    private final boolean group;
    private final int sessions;

    Module(boolean group, int sessions) {
        this.group = group;
        this.sessions = sessions;
    }

    String mode() {
        return group ? "GROUP" : "ONE_TO_ONE";
    }

    /** What somebody wants who does not want it so. */
    String otherMode() {
        return group ? "ONE_TO_ONE" : "GROUP";
    }

    int sessions() {
        return sessions;
    }
}
