package org.opendoor.session.domain.refresher;

import java.time.Instant;
import org.opendoor.session.domain.Attendance;

/** What can be asked of a refresher session. */
public sealed interface RefresherCommand {

    /** Somebody agreed to it. */
    record Book(Refresher.Booking booking) implements RefresherCommand {}

    /** Somebody says what became of it. */
    record Record(Attendance.Statement statement, Instant at) implements RefresherCommand {}

    /** It will not take place. */
    record Cancel() implements RefresherCommand {}
}
