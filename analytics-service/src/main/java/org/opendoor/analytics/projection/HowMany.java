package org.opendoor.analytics.projection;

import java.util.Optional;
import java.util.function.Function;

/** Whether somebody had one practitioner, or one venue, in all sessions to which they came. */
enum HowMany {
    ONE,
    SEVERAL,
    NOT_KNOWN;

    static HowMany of(Course course, Function<Attendance.Setting, Optional<String>> what) {
        var different = course.register().values().stream()
                .filter(Attendance::came)
                .flatMap(session -> what.apply(session.setting()).stream())
                .distinct()
                .count();
        return different > 1 ? SEVERAL : different == 1 ? ONE : NOT_KNOWN;
    }
}
