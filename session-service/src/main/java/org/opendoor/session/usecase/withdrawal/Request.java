package org.opendoor.session.usecase.withdrawal;

import java.time.LocalDate;
import org.opendoor.session.domain.Family;

/** A withdrawal as a task remembers it: the family that may be told again, and the day that tells two apart. */
record Request(Family family, LocalDate on) {

    /** Its form never changes: it is stored with the task. */
    String cause() {
        return on + "/" + family;
    }

    static Request of(String cause) {
        var slash = cause.indexOf('/');
        return new Request(Family.valueOf(cause.substring(slash + 1)), LocalDate.parse(cause.substring(0, slash)));
    }
}
