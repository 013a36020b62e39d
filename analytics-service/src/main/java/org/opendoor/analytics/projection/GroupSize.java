package org.opendoor.analytics.projection;

import java.util.OptionalDouble;

/** How many had a place in somebody's group, on average over the sessions to which they came. */
enum GroupSize {
    /** The plan has none. */
    NO_GROUP,
    UP_TO_4,
    FROM_5_TO_8,
    FROM_9,
    /** They came to no session of it, or nobody recorded how large it was. */
    NOT_KNOWN;

    static GroupSize of(Course course) {
        return Mode.of(course.plan()) == Mode.ONE_TO_ONE
                ? NO_GROUP
                : average(course.register().values().stream()
                        .filter(Attendance::came)
                        .flatMap(session -> session.setting().groupSize().stream())
                        .mapToInt(Integer::intValue)
                        .average());
    }

    /** Whoever is seen alone is in no group, and everybody else in some. */
    boolean canBe(Mode mode) {
        return (this == NO_GROUP) == (mode == Mode.ONE_TO_ONE);
    }

    private static GroupSize average(OptionalDouble average) {
        if (average.isEmpty()) {
            return NOT_KNOWN;
        }
        long size = Math.round(average.getAsDouble());
        return size < 5 ? UP_TO_4 : size < 9 ? FROM_5_TO_8 : FROM_9;
    }
}
